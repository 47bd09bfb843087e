import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { parseIds } from '../../attributes.js';
import { leftOut } from '../../context.js';
import { profiledRoles, profileOf, type Profile, type ProfileSectionId, type RoleFacts, type RoleModel, type RoleProfileFor, type Source } from '../../core/index.js';
import '../../dataset/profiles.generated.js';
import '../../dataset/sources.generated.js';
import '../../dataset/toolkits.generated.js';
import * as messages from '../../messages/en.js';
import { renderCell, renderHeading } from '../../render/parts.js';
import { boxStyles } from '../../styles/box.styles.js';
import { isPresentation, notice, telling, theRole, type Presentation } from '../role-element.js';
import { SourcedElement } from '../sourced-element.js';
import { roleProfileStyles } from './role-profile.styles.js';

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
 * @cssstate empty - No role is chosen, no source says anything of it, or nobody has written the sections that are picked.
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
    const asked = parseIds(this.sections);
    const found = profileOf(model, role.id, asked)!;
    return telling(this.#presentProfile(found, asked.length > 0, model), leftOut(model, 'profiles', [role], found.profile !== undefined));
  }

  #presentProfile(found: RoleProfileFor, isPicked: boolean, model: RoleModel): Presentation {
    const isUnknown = found.unknownSections.length > 0;
    if (isPicked && !found.sections.length) return notice(isUnknown ? 'unknown' : 'empty', ...unknownTexts(found), ...unwrittenTexts(found));
    if (!found.profile && !found.facts) return notice('empty', messages.nothingDescribed(found.role.name));
    return { state: isUnknown ? 'unknown' : 'ready', content: this.#renderProfile(found, model) };
  }

  #renderProfile(found: RoleProfileFor, model: RoleModel): TemplateResult {
    const { role, profile, facts, sources } = found;
    return html`<article class="profile">
      <header>
        <div class="bar">${renderHeading(this.headingLevel, messages.profileTitle(role.name))}<slot name="actions"></slot></div>
        ${this.#renderParagraphs(profile?.summary)} ${profile?.summary ? this.renderWritten(sources) : nothing}
        <slot name="header"></slot>
        ${unknownTexts(found).map((text) => html`<p class="notice" part="notice">${text}</p>`)}
      </header>
      ${profile ? this.#renderSections(profile, found) : this.#renderFacts(facts!, model)}
      <footer>${this.renderFootnotes(sources)}<slot name="footer"></slot></footer>
    </article>`;
  }

  #renderSections(profile: Profile, found: RoleProfileFor): TemplateResult {
    return html`${found.sections.map((id) => this.#renderSection(profile, id, found.sources))} ${unwrittenTexts(found).map((text) => html`<p class="muted" part="notice">${text}</p>`)}`;
  }

  #renderSection(profile: Profile, id: ProfileSectionId, sources: readonly Source[]): TemplateResult | undefined {
    const { roleId } = profile;
    const level = this.subLevel;
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
    return html`<section part="section" class="section">${renderHeading(this.subLevel, title)}${content} ${this.renderWritten(sources)}</section>`;
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

const unknownTexts = ({ unknownSections }: RoleProfileFor): readonly string[] => unknownSections.map((id) => messages.unknownSection(id));

const unwrittenTexts = ({ unwritten }: RoleProfileFor): readonly string[] => (unwritten.length ? [messages.notDescribed(unwritten.map((id) => messages.profileSection[id]))] : []);
