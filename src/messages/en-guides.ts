import { isolated, list } from './en-words.js';

/** What the guide and the self-check say, in English. */
export const guides = {
  // role-picker
  guideTitle: (name: string) => `Is ${isolated(name)} still right for you?`,
  questionOf: (number: number, total: number) => `Question ${number} of ${total}`,
  lastQuestion: 'One last question',
  stayAnswer: (name: string) => `No, ${isolated(name)} suits me better`,
  noneAnswer: 'None of these',
  whichWeighsMost: 'Your answers lead to different roles. Which of them weighs most for you?',
  cannotSay: 'I cannot say',
  notAnswered: 'Please choose one of the answers first.',
  next: 'Next',
  back: 'Back',
  startAgain: 'Start again',
  leadsTo: 'Leads to',
  pointsTo: (names: readonly string[]) => `Your answers point to ${list(names, 'and')}`,
  severalText: 'You did not say which answer weighs most, and the editors give no order among them. Each of these roles is worth a look.',
  stayTitle: (name: string) => `Stay with ${isolated(name)}`,
  stayText: (name: string) => `None of your answers leads to another role here, and most of them say that ${isolated(name)} suits you better. These questions give you no reason to change.`,
  noneTitle: 'None of these roles',
  noneText: 'None of your answers leads to another role here, and no more than half of them speak for staying. That is an answer too: these questions cover a few roles only.',
  onlyAnswers: 'This follows from your answers and from nothing else. They stay in this page: nothing is kept or sent.',
  countedTitle: 'What each answer counted for',
  question: 'Question',
  yourAnswer: 'Your answer',
  countedFor: 'Counted for',
  countedStay: (name: string) => `staying with ${isolated(name)}`,
  countedNothing: 'nothing',
  heaviest: 'weighs most for you',
  noGuide: (name: string, guided: readonly string[]) =>
    `Nobody has written questions that lead from ${isolated(name)} to other roles yet.${guided.length ? ` There are such questions for ${list(guided, 'and')}.` : ''}`,

  // role-fit
  fitTitle: (name: string) => `Would ${isolated(name)} suit you?`,
  fitPrivacy: 'Tick each question that you could answer well today. It stays in this page: nothing is kept or sent, and there is no score.',
  fitPeople: (people: string) => `for ${people}`,
  fitShow: 'Show my result',
  fitResult: 'Your result',
  fitApplies: 'applies to what you ticked',
  fitWeaker: (weaker: string, stronger: string) => `By what you ticked, ${isolated(weaker)} is your weaker side and ${isolated(stronger)} the stronger one.`,
  fitEven: 'By what you ticked, neither side is weaker than the other.',
  fitStrengthen: 'What to strengthen',
  fitNothingOpen: 'You ticked every question, so nothing is open here. The check knows no more than that.',
  noFit: (name: string, described: readonly string[]) =>
    `Nobody has written a self-check for ${isolated(name)} yet.${described.length ? ` There is one for ${list(described, 'and')}.` : ''}`,
};
