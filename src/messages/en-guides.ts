// What the guide and the self-check say, in English.
import { isolated, list } from './en-words.js';

// role-picker
export const guideTitle = (name: string) => `Is ${isolated(name)} still right for you?`;
export const questionOf = (number: number, total: number) => `Question ${number} of ${total}`;
export const lastQuestion = 'One last question';
export const stayAnswer = (name: string) => `No, ${isolated(name)} suits me better`;
export const noneAnswer = 'None of these';
export const whichWeighsMost = 'Your answers do not all lead the same way. Which of them weighs most for you?';
export const cannotSay = 'I cannot say';
export const notAnswered = 'Please choose one of the answers first.';
export const next = 'Next';
export const back = 'Back';
export const startAgain = 'Start again';
export const leadsTo = 'Leads to';
export const pointsTo = (names: readonly string[]) => `Your answers point to ${list(names, 'and')}`;
export const severalText = (roles: number) =>
  `You did not say which answer weighs most, and these questions stand in no order of weight. ${roles === 1 ? 'That role is' : 'Each of these roles is'} worth a look.`;
export const stayTitle = (name: string) => `Stay with ${isolated(name)}`;
export const stayText = (name: string) => `None of your answers leads to another role here, and most of them say that ${isolated(name)} suits you better. These questions give you no reason to change.`;
export const stayChosenText = (name: string) => `You said that this weighs most for you: ${isolated(name)} suits you better.`;
export const elsewhere = (count: number, total: number) => `${count} of your ${total} answers ${count === 1 ? 'leads' : 'lead'} elsewhere all the same:`;
export const pointsThere = (count: number, total: number) => `${count} of your ${total} answers ${count === 1 ? 'points' : 'point'} there.`;
export const staysOf = (count: number, total: number, name: string) => `${count} of your ${total} answers ${count === 1 ? 'says' : 'say'} that ${isolated(name)} suits you better.`;
export const noneTitle = 'None of these roles';
export const noneOrStayTitle = (name: string) => `Either none of these roles, or staying with ${isolated(name)}`;
export const noneText = (stays: number) =>
  `None of your answers leads to another role here${stays ? ', and no more than half of them speak for staying' : ''}. That is an answer too: these questions cover a few roles only.`;
export const onlyAnswers = 'This follows from your answers and from nothing else. They stay in this page: nothing is kept or sent.';
export const countedTitle = 'What each answer counted for';
export const question = 'Question';
export const yourAnswer = 'Your answer';
export const countedFor = 'Counted for';
export const countedStay = (name: string) => `staying with ${isolated(name)}`;
export const countedNothing = 'nothing';
export const heaviest = 'weighs most for you';
export const noGuide = (name: string, guided: readonly string[]) =>
  `Nobody has written questions that lead from ${isolated(name)} to other roles yet.${guided.length ? ` There are such questions for ${list(guided, 'and')}.` : ''}`;

// role-fit
export const fitTitle = (name: string) => `Would ${isolated(name)} suit you?`;
export const fitPrivacy = 'Tick each question that you could answer well today. It stays in this page: nothing is kept or sent, and there is no score.';
export const fitPeople = (people: string) => `for ${people}`;
export const fitShow = 'Show my result';
export const fitResult = 'Your result';
export const fitApplies = 'applies to what you ticked';
export const fitWeaker = (weaker: string, stronger: string) => `By what you ticked, ${isolated(weaker)} is your weaker side and ${isolated(stronger)} the stronger one.`;
export const fitEven = 'By what you ticked, neither side is weaker than the other.';
export const fitWeakerOfBoth = (weaker: string, stronger: string) => `By what you ticked, ${isolated(weaker)} is your weaker side. Of ${isolated(stronger)} you ticked a larger part, but not all: questions are open on both sides.`;
export const fitNoSideTicked = 'You ticked nothing on either side, so neither can be called the weaker one.';
export const fitNothingTicked = 'You ticked nothing, so every question is open.';
export const fitStrengthen = 'What to strengthen';
export const fitNothingOpen = 'You ticked every question, so nothing is open here. The check knows no more than that.';
export const noFit = (name: string, described: readonly string[]) =>
  `Nobody has written a self-check for ${isolated(name)} yet.${described.length ? ` There is one for ${list(described, 'and')}.` : ''}`;
