import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { parseIds, parseLevel } from '../../attributes.js';
import { profiledRoles, profileOf, suggestId, type Profile, type RoleFacts, type RoleModel, type RoleProfileFor, type Source } from '../../core/index.js';
import { messages } from '../../messages/en.js';
import { renderCell, renderHeading } from '../../render/parts.js';
import { boxStyles } from '../../styles/box.styles.js';
import { isPresentation, notice, theRole, type Presentation } from '../role-element.js';
import { SourcedElement } from '../sourced-element.js';
import { roleProfileStyles } from './role-profile.styles.js';

const SECTIONS = ['practice', 'backgrounds', 'transitions', 'market', 'fit', 'closing'] as const;
type SectionId = (typeof SECTIONS)[number];

/**
 * A role in full: the work in practice, a typical week, where people come from, moves, market, fit. For a role at a glance use
 * `<role-card>`. The sections on moves, market and fit are drawn by `<role-transitions>`, `<role-market>` and `<role-fit>`, which have
 * to be defined too.
 *
 * @slot - Fallback: shown until there is a role to show, and when there is none.
 * @slot header - Beneath the heading.
 * @slot actions - Beside the heading.
 * @slot footer - Beneath the profile.
 * @csspart base - The whole element.
 * @csspart heading - A heading: the element's, or that of a section.
 * @csspart section - A section.
 * @csspart label - The name of a dimension or a background.
 * @csspart value - What is said of it.
 * @csspart sources - The footnotes.
 * @csspart origins - The button that tells where facts come from.
 * @csspart origin - Where a fact comes from.
 * @csspart notice - A message.
 * @cssstate pending - Waiting for the dataset.
 * @cssstate ready - Shows a role.
 * @cssstate empty - No role is chosen, or no source says anything of it.
 * @cssstate failed - There is no dataset.
 * @cssstate unknown - An id is not in the dataset.
 */
export class RoleProfile extends SourcedElement {
  static override readonly styles = [boxStyles, roleProfileStyles];

  /** The role to show. Left out: the first of the selection of the nearest `<role-data>`. */
  @property({ attribute: 'role-id' }) roleId: string | undefined;

  /** The sections to show, in order: practice, backgrounds, transitions, market, fit, closing. Left out: all. */
  @property() sections: string | readonly string[] | undefined;

  protected override present(model: RoleModel): Presentation {
    const role = theRole(model, this.roleId, this.context.value.selection);
    if (isPresentation(role)) return role;
    const found = profileOf(model, role.id)!;
    if (!found.profile && !found.facts) return notice('empty', messages.noProfile(role.name, []));
    const asked = parseIds(this.sections);
    const unknown = asked.filter((id) => !isSection(id));
    return { state: unknown.length ? 'unknown' : 'ready', content: this.#renderProfile(found, asked.filter(isSection), unknown, model) };
  }

  get #subLevel(): number {
    return Math.min(6, parseLevel(this.headingLevel) + 1);
  }

  #renderProfile({ role, profile, facts, sources }: RoleProfileFor, asked: readonly SectionId[], unknown: readonly string[], model: RoleModel): TemplateResult {
    return html`<article class="profile">
      <header>
        <div class="bar">${renderHeading(this.headingLevel, messages.profileTitle(role.name))}<slot name="actions"></slot></div>
        ${this.#renderParagraphs(profile?.summary)} ${profile?.summary ? this.renderWritten(sources) : nothing}
        <slot name="header"></slot>
        ${unknown.map((id) => html`<p class="notice" part="notice">${messages.unknownSection({ id, suggestion: suggestId(id, SECTIONS) })}</p>`)}
      </header>
      ${profile ? this.#renderSections(profile, asked.length ? asked : SECTIONS, sources) : this.#renderFacts(facts!, model)}
      <footer>${this.renderFootnotes(sources)}<slot name="footer"></slot></footer>
    </article>`;
  }

  #renderSections(profile: Profile, asked: readonly SectionId[], sources: readonly Source[]): TemplateResult {
    const parts = asked.map((id) => ({ id, content: this.#renderSection(profile, id, sources) }));
    const absent = parts.filter(({ content }) => !content).map(({ id }) => messages.profileSection[id]);
    return html`${parts.map(({ content }) => content ?? nothing)}${absent.length ? html`<p class="muted" part="notice">${messages.notDescribed(absent)}</p>` : nothing}`;
  }

  /** Undefined for a section that nobody has written. */
  #renderSection(profile: Profile, id: SectionId, sources: readonly Source[]): TemplateResult | undefined {
    const { roleId } = profile;
    const level = this.#subLevel;
    const each = this.namesEach ? 'each' : 'footnotes';
    switch (id) {
      case 'practice':
        return profile.practice && this.#renderPractice(profile.practice, sources);
      case 'backgrounds':
        return profile.backgrounds && this.#renderBackgrounds(profile.backgrounds, sources);
      case 'transitions':
        return profile.transitions && html`<role-transitions part="section" role-id=${roleId} heading-level=${level} sources=${each}></role-transitions>`;
      case 'market':
        return profile.market && html`<role-market part="section" role-id=${roleId} heading-level=${level} sources=${each}></role-market>`;
      case 'fit':
        return profile.fit && html`<role-fit part="section" role-id=${roleId} heading-level=${level} sources=${each}></role-fit>`;
      case 'closing':
        return profile.closing && this.#renderPart(messages.inSum, html`${this.#renderParagraphs(profile.closing)}`, sources);
    }
  }

  #renderPart(title: string, content: TemplateResult, sources: readonly Source[]): TemplateResult {
    return html`<section part="section" class="section">${renderHeading(this.#subLevel, title)}${content} ${this.renderWritten(sources)}</section>`;
  }

  #renderParagraphs(texts: readonly string[] = []): readonly TemplateResult[] {
    return texts.map((text) => html`<p class="text">${text}</p>`);
  }

  #renderPractice({ paragraphs, week, remarks, hirers }: NonNullable<Profile['practice']>, sources: readonly Source[]): TemplateResult {
    return html`${paragraphs ? this.#renderPart(messages.practice, html`${this.#renderParagraphs(paragraphs)}`, sources) : nothing}
    ${week
      ? this.#renderPart(
          messages.week,
          html`<ul class="week" role="list">
              ${week.map((thing) => html`<li>${thing}</li>`)}
            </ul>
            ${this.#renderParagraphs(remarks)}`,
          sources,
        )
      : nothing}
    ${hirers
      ? this.#renderPart(
          messages.hirers,
          html`<p class="text">${hirers.text}</p>
            <ul class="chips" role="list">
              ${hirers.items?.map((kind) => html`<li>${kind}</li> `)}
            </ul>`,
          sources,
        )
      : nothing}`;
  }

  #renderBackgrounds({ intro, items, closing }: NonNullable<Profile['backgrounds']>, sources: readonly Source[]): TemplateResult {
    return this.#renderPart(
      messages.backgrounds,
      html`${intro ? html`<p class="text">${intro}</p>` : nothing}
        <dl>
          ${items.map(
            ({ label, text }) =>
              html`<div>
                <dt part="label">${label}</dt>
                <dd part="value">${text}</dd>
              </div>`,
          )}
        </dl>
        ${closing ? html`<p class="text">${closing}</p>` : nothing}`,
      sources,
    );
  }

  #renderFacts({ role, cells, sources }: RoleFacts, model: RoleModel): TemplateResult {
    const described = profiledRoles(model).map(({ name }) => name);
    return html`<p class="notice" part="notice">${messages.noProfile(role.name, described)}</p>
      <dl>
        ${cells.map(
          (cell) =>
            html`<div>
              <dt part="label" class="muted">${cell.dimension.label}</dt>
              <dd part="value">${renderCell(cell, { model, sources, namesEach: this.namesEach })}</dd>
            </div>`,
        )}
      </dl>`;
  }
}

const isSection = (id: string): id is SectionId => (SECTIONS as readonly string[]).includes(id);
