import { once } from '../once.js';
import { clauseStart, denials, spansAfter, spansBefore, spansOf, type Span } from './denial.js';
import { matchesOf, phrases, words } from './phrases.js';

/** What is told of a subject between it and its verb: "the app, which is written in Kotlin, is …", "the catalogue, a Perl programme, stays …". */
const ASIDE = once(() => /(?:, | \()(?:(?:\w+ (?:of )?)?(?:which|who|whose|whom)\b(?:(?!, (?:which|who|whose)\b)[^;.:]){1,140}|(?:an?|the) [^,;.]{3,60}|(?:mostly|mainly|all|written|built|made|kept) [^;.:]{3,60})[,)] $/i);

/** From the subject of a statement, over what is told of it, to what is said of it. */
const spansOfSubject = (text: string, pattern: RegExp): Span[] =>
  spansBefore(text, pattern).map(({ start, end }) => {
    const aside = ASIDE().exec(text.slice(0, start));
    return { start: aside ? clauseStart(text.slice(0, aside.index)) : start, end };
  });

/** A posting tells what is gone; of a person it tells what they know. */
const REPLACED = once(() => /(?<!\byou(?:'ve| have| will have)? )\b(?:moved? (?:away|off)(?: from)?|moving (?:away|off)(?: from)?|away from|in place of|replac(?:ed|ing)|retir(?:ed|ing)|leav(?:e|ing) \w+ behind)\b/gi);

const PEOPLE = once(() => /(?:teams?|squads?|guilds?|institutes?|house|owners?|group|groups?|departments?|directorates?|divisions?|firms?|offices?|units?|colleagues?|people|folks|contractors?|freelancers?|specialists?|developers?|engineers?|administrators?|(?:scient|biolog|chem|econom|physic|statistic|geolog)ists?|statisticians?|analysts?|researchers?|consultants?|designers?|agency|agencies|partners?|vendors?|suppliers?|customers?|clients?|users|compan(?:y|ies))/);
const USE = once(() => /(?:uses?|used|r[ua]ns?|writes?|wrote|owns?|maintains?|keeps?|puts?|builds?|built|handles?|operates?|administers?|provides?|does|do|did|looks? after|takes? care|works? (?:in|with|on)|lives? in|prefers?|loves?|swears? by|hosts?|manages?|collects?|develops?|supports?|supply|supplies|(?:has|have) (?:its|their) own|trains? (?:its|their)|(?:are|is) (?:on|in|responsible|in charge)|hands? (?:you|over)|sends?)/);

/** Others do it: "the web team, who use Angular", "(she also runs the servers)". */
const WHO = once(() => new RegExp(`(?<=\\b(?:${PEOPLE().source}|[A-Z][a-z]+)\\b)(?:(?:,| \\() ?(?:who|they|she|he)|[^.]{0,60}[,;(] ?(?:and |but )?(?:they|she|he))(?: (?:also|still|all|mostly))? ${USE().source}\\b`, 'g'));
/** "The portal group, which owns the Vue front end", "both of whom work in Rust", "whose engineers use Java". */
const WHICH = once(() => new RegExp(`(?:(?<=\\b(?:${PEOPLE().source}|with [A-Z]\\w+(?: [A-Z]\\w+)?)), which|\\b(?:both|all|most|some) of whom|\\bwhose (?:[\\w-]+ )?${PEOPLE().source}) (?!you\\b)${USE().source}\\b`, 'g'));
/** Without one of these there is none of those, which take their time to look for. */
const PRONOUN = once(() => /\b(?:who|they|she|he) /);
const RELATIVE = once(() => /\b(?:which|whom|whose) /);
/** Whoever works for somebody else: what they do is no part of the job. */
const STRANGERS = once(() => /(?:customers?|clients|users|competitors?|rivals|vendors?|suppliers?|agency|agencies|consultanc(?:y|ies)|contractors|subsidiar(?:y|ies)|(?:sister|parent) company|software house|hosting partner|provider|supplier's people|(?:external |outside )partners?|(?:people|folks|colleagues|analysts|scientists|engineers|developers) (?:next door|upstairs|downstairs)|(?:data ?cent(?:re|er)|marketing|finance|accounting|hr|legal|controlling|support|editorial|infrastructure|hosting|other|sister|sales|web|mobile|back-?end|front-?end|portal|platform|streaming|permanent) (?:teams?|groups?|squads?|colleagues|people|developers))/);
/** "A schema that the data team keeps in Avro"; and what nobody asks for. */
const OTHERS = phrases(() => [
  new RegExp(`\\bthat (?:the|our) (?:[\\w-]+ ){0,2}${PEOPLE().source} ${USE().source} (?:in|with|on|using)\\b`, 'g'),
  /\b(?:[Nn]obody|[Nn]o one) (?:here )?(?:will ask|asks|expects|wants|needs|requires)\b/g,
  /\b[Nn]o (?:\w+ )?(?:need|contact|call|use|plans|room) (?:for|of|with|to)\b/g,
  new RegExp(`\\b(?:[Oo]ur|[Tt]he|[Tt]heir|[Ii]ts|[Mm]any|[Mm]ost|[Aa]n?) (?:\\w+'s? )?(?:${STRANGERS().source}|consultants)(?:'s? (?:\\w+ )?\\w+)?(?:, [^,;.]{3,40},| (?:in|at|of|from) (?:the )?[\\w-]+)? (?:(?:still|also|all|mostly) )?(?:${USE().source}|range|come|connect|sells?)\\b`, 'g'),
  /\b(?:has|have|keeps?|employs?) (?:\w+ ){0,3}of (?:its|their) own\b/g,
  new RegExp(`\\b(?:[Ss]upport|[Hh]elp|[Ss]erv|[Aa]dvis|[Aa]ssist|[Uu]nblock)(?:e|s|es|ing)? (?:[\\w-]+ ){0,2}${PEOPLE().source},? who ${USE().source}\\b`, 'g'),
  /\b(?:is|are)(?: not|n't) (?:required|expected|obliged|supposed) to (?:have|know|bring|be|hold|possess|show|understand|write|use)\b/g,
  /\b(?:is|are) the only (?:one|person|people|ones) (?:who|that)\b/g,
  /\b[Ii]f (?=[^.;,]{1,40} (?:is|are) new to you\b)/g,
  /\b[Oo]ur (?:last|former|previous|old|legacy) \w+ (?:\w+ )?(?:was|were|did|used|wrote|ran|built|kept|had|made)\b/g,
  /\b(?:they|he|she) (?:have|has) (?:their|his|her) own\b|\b(?:[Tt]eam|[Uu]nit|[Gg]roup|[Dd]epartment)'s own\b|\bminus points for\b|\b[Nn]othing against\b|\b[Ff]orget (?=[A-Z])/g,
]);
/** A thing that somebody else keeps: "a Django application that Priyanka looks after". */
const KEPT = once(() => /\b(?:an?|the) (?:[\w.+#-]+ ){1,4}(?:that|which) [A-ZÀ-Ý][a-zà-ÿ]+ (?:looks after|takes care of|maintains|owns|built|wrote)\b/g);

/** Who works in a team is asked about it: "You would join four engineers, who write Go". */
const JOINED = once(() => /\b(?:join|(?:has|have) grown|we(?:'re| are| have)|member of|part of|looking for|hir(?:e|ing)|client)\b/i);

/** It is gone, or not asked; or somebody is named who does it. */
const GONE = phrases(() => [
  /\b(?:was|were|is|are|been|being|be) (?:\w+ly |now |all |long )?(?:switched off|turned off|given up|discontinued|scrapped|retired|withdrawn|phased out|ported|shut down|abandoned|decommissioned|thrown out)\b/gi,
  /\b(?:goes|went) (?:dark|away)\b|\b(?:finally )?died\b|\b(?:is|are) (?:history|on (?:its|their) way out)\b|\bused in the past\b|\b(?:is|are) gone\b/gi,
  /\bwould(?:n't| not)(?=\s*(?:[:;.,]|$))|\b(?:is|are|lie) (?:long )?behind us\b|\b(?:(?:sits?|lies|stays?|remains?) with (?:the|our|an?)|(?:sits?|lies|is|are) with another) (?:[\w-]+ ){0,2}(?:team|squad|group|department|agency|supplier|vendor)(?: \([^()]{1,80}\))?|\bneither(?= as a rule\b|\W*(?:$|[.;]))|\bmust not(?=\s*(?:[:;.,]|$))/gi,
  /\b(?:is|are)(?:n't| not| no longer) (?:asked for|of (?:any |an )?(?:advantage|use|interest|help))\b|\b(?:is|are|gets?|will be) taught\b|\bcourses? (?:is|are|will be) (?:part|paid|given|included|offered|provided|yours)\b/gi,
  /\b(?:is|are|lie|lies) in (?:the|other|different) hands\b|\b(?:is|are) (?:covered|supported|supplied|taken on) by (?!you|us\b|your|me\b)\w+|\b(?:is|are) theirs\b/gi,
  /\b(?:is|are)(?:n't| not| no|n't any) (?:asked for|looked for|part of|concern of|task of|business of)\b/gi,
  /\b(?:(?:do|does|will|would|could|did)(?:n't| not)|won't) impress\b|\bgets? you nothing\b|\b(?:attracts?|earns?|scores?|brings?|gains?) (?:you )?(?:no|zero) (?:points?|marks?|credit)\b|\bcounts? for nothing\b/gi,
  /\b(?:is|are) (?:the )?(?:task|responsibility|concern|domain|province|affair|job|business) of (?!this\b|the (?:post|role|position|holder|successful|person)|your?\b|whoever\b)|\b(?:is|are|would be) (?:of )?(?:no|little) (?:use|interest|help|value|relevance)\b/gi,
  /\b(?:(?:is|are|would be)(?:n't| not) (?:sufficient|enough|acceptable)(?! on (?:its|their) own| alone| by (?:itself|themselves))|(?:(?:will|would|does|do)(?: not|n't)|won't) (?:do|suffice|count)(?=\W*(?:$|[.;,)])))(?<!\b(?:alone|only|just|mere|merely|itself|basics?|some|theory|theoretical|little)\b[^.;,(]{0,80})/gi,
]);
/** It is done, or kept, where the reader is not. */
const AWAY = phrases(() => [
  /\b(?:is|are|was|were|been|being|have been|has been|gets?) (?:\w+ ){0,2}?(?:bought in|outsourced|contracted out|farmed out|procured|purchased|delegated|rented)\b/gi,
  /\b(?:is|are) (?:\w+ )?(?:looked after|handled|kept|run|done|made|built|managed|operated|maintained|dealt with|taken care of|hosted|decided) (?:\w+ )?(?:elsewhere|upstairs|downstairs|next door|abroad|outside|externally|for us)\b/gi,
  new RegExp(`\\b(?:(?:rests?|lies|lie|remains?|stays?|sits?|is|are) (?:\\w+ )?(?:with|in the (?:care|hands|keeping) of)|(?:is|are|was|were|been) (?:handed|given|passed|moved|left|sold) (?:over )?to) (?:(?:the|our|an?|its|their) (?!new|successful|post|role|same|team\\b)(?:[\\w-]+ ){0,3}(?:${PEOPLE().source}|guild|provider|ministry|landlord|maker)s?\\b|another\\b|others\\b|(?:Dr|Mrs?|Ms) )`, 'gi'),
  /\b(?:does|do|will)(?: not|n't) (?:come|fall) (?:under|within|into)\b|\b(?:is|are|falls?|lies?) (?:\w+ )?outside (?:the (?:scope|remit)|this|your)\b|\b(?:goes|go|runs|run) through (?:the|our) (?:\w+ ){0,2}(?:team|group|department|unit|office|desk)\b/gi,
  /\b(?:is|are)(?: not|n't) ours\b|\b(?:is|are) up to them\b|\bas a (?:managed )?service by\b|\b(?:is|are|was|were) (?:only )?(?:used|in use|found|at home) (?:only )?(?:in|by|at) (?:other|another) (?:\w+ )?(?:parts?|departments?|teams?|offices?|sites?|groups?|companies|countries|units?|products?)\b|\bbut not (?:by us|with us|here)\b/gi,
]);
/** "The service desk, which has its own tooling (Jira), will ask you": its tools are its own, and so is what it is called. */
const ITS_OWN = once(() => /,? (?:which|who) (?:[^;.]{0,60}? (?:with|and) |(?:has|have|keeps?|uses?|runs?) )(?:its|their) own\b[^;.()]{0,80}(?:\([^()]{1,80}\)|(?=,|$))/g);
const spansOfItsOwn = (text: string): Span[] =>
  (text.includes(' own') ? matchesOf(text, ITS_OWN()) : []).flatMap(({ 0: found, index }) => {
    const start = clauseStart(text.slice(0, index));
    return /\b(?:our|we|you|your)\b/i.test(text.slice(start, index)) ? [] : [{ start, end: index + found.length }];
  });
/** "For Oracle there is a database team", "for the front end we have an agency". */
const THERE = once(() => new RegExp(`\\b[Ff]or (?!this|the (?:post|role|job))[^.;,]{2,50}? (?:there (?:is|are)|exists?|we (?:have|hire|use|call|ask|employ|pay|rely on)) (?:(?:an?|the|another|own|its own|our) )?(?:[\\w-]+ ){0,2}(?:${PEOPLE().source})\\b(?: \\([^()]{1,60}\\))?`, 'g'));
const BY = once(() => /\b(?:is|are|was|were|gets?) (?:run|handled|managed|done|owned|maintained|written|built|developed|made|operated|delivered|led|looked after|taken(?: care of)?|used only|produced|collected|hosted|supplied|provided|administered|repaired|serviced|kept|bought|carried out|dealt with)(?: (?!by\b)[\w+#.]+){0,3} (?:by|from) (?!you|us\b|your|me\b)\w+/gi);
/** What we did away with ends where it is said when. */
const LEFT = phrases(() => [
  /\b(?:been|was|were|just|recently|completed|finished) (?:\w+ ){0,2}(?:moved?|migrated|migration|ported|switched|changed|converted) from\b|\bfrom\b(?<=\bmoved from\b[^.;]{1,60} and from)/g,
  /\b[Ww]e(?:'ve| have)? (?:just |already |long |recently )?(?:threw out|thrown out|dropped|left|abandoned|ditched|gave up|got rid of|retired|tried|stopped using|used to use|outgrew|(?:moved|migrated|switched|changed) (?:\w+ )?from)\b/g,
  /\b(?:[Ff]ormerly|[Oo]nce (?:built|written|a (?!day|week|fortnight|month|quarter|year))|(?<!\b(?:are|be|get|'re) )used to (?:be|run|use)|goodbye to|(?:Previously|Earlier|In the past)(?= [^.;]*\b(?:was|were|had|did|ran|used|lived)\b)|[Uu]ntil (?:last|recently|\d{4}|the)(?=[^.;]* (?:was|were|had|did|ran|used|lived)\b)|[Aa]fter (?:\w+ )?years (?:with|on|of)(?=.* now\b))\b/g,
]);
const WHEN = once(() => /\b(?:ago|behind|last|since|now|today|in \d{4}|to|for|in favou?r)\b/);

/** "The dashboards are in Qlik, which need not worry you": it speaks of what stands before. */
const NOT_YOU = words(() => [
  /you (?:do not|don't|need not|needn't|won't|will not|will never|will rarely|would not|wouldn't|need never)(?=(?: need| have)?(?: to)?\s*(?:[.;,)]|$))/gi,
  /you(?:'ll| will| would| have)? (?:not|never|rarely|hardly|don't|dont|won't|needn't|wouldn't|nothing)[\w ]{0,30} (?:it|them|that|those|either)/gi,
  /(?:which|that|it|they) (?:need not|needn't|should not|shouldn't|won't|will not) (?:\w+ )?(?:worry|concern|bother|trouble|detain) (?:you|us)/gi,
  /not (?:your|our) (?:problem|business|job)/gi,
]);
const OURS = once(() => /\b(?:we|you|you'll|you'd|our stack)\b/i);

/** What stands before an aside to the reader, and not among what we use. */
const spansOfNotYou = (text: string): Span[] =>
  matchesOf(text, NOT_YOU()).flatMap(({ 0: found, index }) => {
    const start = Math.max(text.lastIndexOf('(', index), 0);
    return OURS().test(text.slice(start, index)) ? [] : [{ start, end: index + found.length }];
  });

const spansOfLeft = (text: string): Span[] =>
  spansAfter(text, LEFT()).map(({ start, end }) => {
    const verb = start + (/^(?:from|\w+ (?:\w+ )?(?:from|\w+))/.exec(text.slice(start))?.[0].length ?? 0);
    const when = WHEN().exec(text.slice(verb, end));
    return { start, end: when ? verb + when.index : end };
  });

/** "Our data engineers run Airflow": it is the job of who is to be one of them, and of nobody else. */
const OUR_PEOPLE = once(() => new RegExp(`\\b[Oo]ur (?:[\\w-]+ )?(?:engineers|developers|devs|scientists|analysts|designers|programmers|admins) (?:also |still |all |mostly )?${USE().source}\\b`, 'g'));
const TECHNICAL = once(() => /engineer|develop|devops|program|architect|admin|\btech/);
const isOwn = (found: string, title: string): boolean => {
  const [, quality = '', people = ''] = /^our ([\w-]+ )??(engineers|developers|devs|scientists|analysts|designers|programmers|admins)\b/.exec(found.toLowerCase()) ?? [];
  return (!quality || /^(?:software|own|other|\w+ing|current|existing|senior|junior|new|\w+ful|\w+ly) /.test(quality) || title.includes(quality.trim())) && (/^(?:scientists|analysts|designers)$/.test(people) ? title.includes(people.slice(0, 5)) : TECHNICAL().test(title));
};

/** "The data science team trains its models in PyTorch", where the text is not about a member of it. */
const TEAM = once(() => new RegExp(`(?<!\\b(?:and|with|in|of|for|to|from|join|by) )\\b[Tt]he (?:(?!whole|entire|same|current|existing|new|small|core|local|own|other|two|three|four|five|six)(?:[\\w-]+ ){1,2}(?:team|group|department|squad|office|unit|desk)|(?:[\\w-]+ )?(?:analysts|actuaries|statisticians|scientists|biologists|economists|researchers|developers|engineers|designers|testers|administrators|contractors)) (?:also |still |all |mostly )?(?:${USE().source}|\\w+s (?:its|their|the))\\b`, 'g'));
const isNamedIn = (found: string, title: string): boolean => {
  const [, named = '', people = ''] = /^the ((?:[\w-]+ ){0,2}?)(team|group|department|squad|office|unit|desk|\w+s) /.exec(found.toLowerCase()) ?? [];
  return named.split(' ').some((word) => word.length > 1 && title.includes(word)) || (people.endsWith('s') && title.includes(people.slice(0, 6)));
};

/** What others hand over is the reader's work again: "the web team writes Vue and hands you a bundle". */
const handedOver = (text: string, { start, end }: Span): Span => {
  const at = text.slice(start, end).search(/(?:,|\b(?:and|which|while|so)) (?:(?:\w+ )?\w+ by |(?:hands?|gives?|sends?|brings?|passe?s?) )?you\b/);
  return { start, end: at > 0 ? start + at : end };
};

/** It speaks of the clause before: "everything was PHP; none of it is left". */
const OF_THAT = phrases(() => [
  /\bnone of (?:it|that|this|them) (?:is|are) left\b|\b(?:that|this|those|these) (?:\w+ )?(?:era|time|days|chapter) (?:is|are) over\b/gi,
  /\b(?:is|are) (?:their|his|her) (?:\w+ )?(?:job|responsibility|task|business)\b|\b(?:neither|none|nothing)(?: of (?:these|those|them|this|that|it|which|the two))? (?:forms?|is|are|will be|makes?|falls?|comes?) (?:a )?(?:part of|within|under|in scope|your)/gi,
  /\b(?:teams?|squads?|groups?|departments?|agency|agencies|colleagues?|specialists?|experts?|admins?|vendors?|suppliers?|contractors?|others|somebody|someone|engineers|developers|people) (?:takes? care of|looks? after|does|do|handles?|runs?|operates?|maintains?) (?:it|that|this|them|these|those)\b/gi,
]);
const PRONOUN_FIRST = once(() => /^\W*(?:neither|nothing|it|they|that|this|those|these|none)\b/i);
const spansOfThat = (text: string): Span[] =>
  matchesOf(text, OF_THAT()).map(({ 0: found, index }) => {
    const cut = [...text.slice(0, index).matchAll(/[,;:–—]|\b(?:but|and|for|while)\b/gi)].at(-1);
    const own = cut ? cut.index + cut[0].length : 0;
    const isBefore = /(?:it|that|this|them|these|those)$/i.test(found) || PRONOUN_FIRST().test(text.slice(own));
    return { start: isBefore ? clauseStart(text.slice(0, cut?.index ?? 0).replace(/[,;:\s–—]+$/, '')) : own, end: index + found.length };
  });

/** What one is taught there: a course of the employer's, or what "all new staff learn". */
const TAUGHT = phrases(() => [
  /\b(?:[Tt]raining|[Cc]ourses?|[Ww]orkshops?|[Ll]essons?|[Cc]lasses) (?:in|on|about)\b[^.;]{1,80}?\b(?:is|are|will be) (?:given|provided|offered|included|paid|held|yours|part)\b/g,
  /\b(?:attend|receive|get|enjoy|visit|offered|given|send you (?:on|to)|book you on) (?:our |an? |the |some )?(?:\w+ )?(?:training|courses?|workshops?|lessons?|classes) (?:in|on|about)\b[^.;]{1,80}/g,
  /\bsend you (?:on|to) an? [^.,;]{1,40} (?:course|training|workshop)\b|\b[Oo]nboarding\b[^.;]{0,20} (?:includes?|covers?|teaches)\b[^.;]{1,60}|\b(?:all|every) new (?:staff|starters?|hires?|colleagues?)\b[^.;]{0,30} (?:learns?|(?:is|are) (?:taught|trained))\b[^.;]{1,60}/g,
]);
/** "C++ (not needed)", "Rust (no)": it speaks of the one thing before it. */
const BRACKETED = phrases(() => [
  /(?:(?!\b(?:and|or)\b)[^,;():]){1,40}\((?:not (?:needed|required|necessary|asked(?: for)?|used|relevant|wanted)|no|no need|none|never|gone|irrelevant|unnecessary)(?=[),;])/gi,
  /[^,;():]{1,40}\((?:[\w-]+ ){0,2}(?:squad|team|department|colleagues|agency|supplier|vendor)(?:, [^()]{1,60})?\)/gi,
  /\b(?:with|to|from|by|beside|alongside|for) (?:the|our) (?:[\w-]+ ){1,2}(?:team|squad|group|department|colleagues|developers|engineers|people|analysts) \([^()]{1,80}\)/gi,
  /\([^()]{1,60}\) (?:comes? )?from (?:our|an?|the) (?:\w+ )?(?:supplier|vendor|agency|company|subsidiary|house|contractor)\b/gi,
]);
/** "C++, maintained by our subsidiary". */
const PARTICIPLE = once(() => /[^,;():]{1,40}, (?:maintained|run|owned|written|operated|built|supported|developed) by (?:our|the|an?) (?!whole\b|entire\b)\w+/gi);
/** The name of a team, or of a thing that is sold, may be made of those of tools. */
const SOLD = once(() => /\b(?:to|with|from|by) the [A-Z]\w+ team\b|\b(?:[Oo]ur|an?) (?:\w+ )?(?:app|product|game|brand)(?: named| called|,)? (?:[A-Z]\w+ ?){1,3}/g);

/** Twice denied is asked, or welcome: "do not apply if you cannot write SQL", "nobody gets far here without Python". */
const TWICE = phrases(() => [
  /\b(?:do not|don't|not|nobody|no one|never|hardly|(?:ca|wo)n't|cannot)\b[^.;:,]{0,40}?\b(?:without|unless|if you (?:cannot|can't|don't|do not))\b/i,
  /\bwithout\b[^.;:,]{0,40}?(?:\b(?:not|nobody|nothing|no one|cannot)|n't)\b|(?:\bnot|n't) (?:say no|hurt|harm)\b|\bno harm\b/i,
]);

/** What a sentence of a posting says is not asked, is gone, or is the work of others. Places are in the sentence. */
export function denialsOfPosting(sentence: string, title?: string): readonly Span[] {
  if (TWICE().test(sentence)) return [];
  return [
    ...denials(sentence),
    ...spansAfter(sentence, REPLACED()),
    ...(PRONOUN().test(sentence) && !JOINED().test(sentence) ? spansAfter(sentence, WHO()) : []),
    ...(RELATIVE().test(sentence) && !JOINED().test(sentence) ? spansAfter(sentence, WHICH()) : []),
    ...spansAfter(sentence, OTHERS()).map((span) => handedOver(sentence, span)),
    ...spansOfThat(sentence),
    ...spansOfSubject(sentence, AWAY()),
    ...spansOf(sentence, THERE()),
    ...spansOfItsOwn(sentence),
    ...(title === undefined ? [] : spansAfter(sentence, OUR_PEOPLE()).filter(({ start }) => !isOwn(sentence.slice(start), title.toLowerCase()))),
    ...(title === undefined ? [] : spansAfter(sentence, TEAM()).filter(({ start }) => !isNamedIn(sentence.slice(start), title.toLowerCase())).map((span) => handedOver(sentence, span))),
    ...spansOf(sentence, TAUGHT()),
    ...(sentence.includes('(') ? spansOf(sentence, BRACKETED()) : []),
    ...(sentence.includes(' by ') ? spansOf(sentence, PARTICIPLE()) : []),
    ...spansOf(sentence, SOLD()),
    ...spansOfSubject(sentence, GONE()),
    ...spansOf(sentence, KEPT()),
    ...spansOfSubject(sentence, BY()),
    ...spansAfter(sentence, BY()).map((span) => handedOver(sentence, span)),
    ...spansOfLeft(sentence),
    ...spansOfNotYou(sentence),
  ];
}
