import { expect, type Locator } from '@playwright/test';
import type { Person } from '../support/test';

/** What became of a decision, on the page of its case. */
export class AfterDecisionPart {
  readonly root: Locator;

  constructor(private readonly person: Person) {
    this.root = person.page.locator('#after-decision');
  }

  private get dialog(): Locator {
    return this.person.page.getByRole('dialog');
  }

  private async open(key: string): Promise<void> {
    await this.root.getByRole('button', { name: this.person.words(`afterDecision.${key}`), exact: true }).click();
    await expect(this.dialog).toBeVisible();
  }

  private async send(part: 'execution' | 'followUp' | 'tasks'): Promise<void> {
    await this.dialog.getByRole('button', { name: this.person.words(`afterDecision.${part}.submit`), exact: true }).click();
  }

  private choose(group: string, answer: string): Promise<void> {
    const { words } = this.person;
    return this.dialog.getByRole('radiogroup', { name: words(`afterDecision.${group}`) }).getByRole('radio', { name: words(`afterDecision.${answer}`), exact: true }).check();
  }

  /** Says that the decision was carried out on a day; it may be refused. */
  async carriedOut(day: string): Promise<void> {
    if (!(await this.dialog.isVisible())) await this.open('execution.record');
    await this.choose('execution.question', 'execution.yes');
    await this.dialog.getByLabel(this.person.words('afterDecision.execution.dayYes')).fill(day);
    await this.send('execution');
  }

  /** Records one point, with pain as a number and every other answer unknown. */
  async followUp(point: string, day: string, pain: string): Promise<void> {
    const { words } = this.person;
    await this.open('followUp.add');
    await this.dialog.getByLabel(words('afterDecision.followUp.point'), { exact: true }).selectOption(words(`afterDecision.point.${point}`));
    await this.dialog.getByLabel(words('afterDecision.followUp.day')).fill(day);
    await this.dialog.getByLabel(words('afterDecision.followUp.pain')).selectOption(pain);
    await this.choose('followUp.analgesia', 'followUp.analgesiaOf.down');
    await this.dialog.getByLabel(words('afterDecision.followUp.complication')).selectOption(words('afterDecision.unknown'));
    await this.choose('followUp.fracture', 'answer.no');
    await this.choose('followUp.localControl', 'answer.unknown');
    await this.send('followUp');
    await expect(this.dialog).toBeHidden();
  }

  /** Gives a specialty something to do. */
  async addTask(what: string, specialty: string, day: string): Promise<void> {
    const { words } = this.person;
    await this.open('tasks.add');
    await this.dialog.getByLabel(words('afterDecision.tasks.what')).fill(what);
    await this.dialog.getByLabel(words('afterDecision.tasks.who')).selectOption(words(`specialty.${specialty}`));
    await this.dialog.getByLabel(words('afterDecision.tasks.due')).fill(day);
    await this.send('tasks');
    await expect(this.dialog).toBeHidden();
  }

  get refusal(): Locator {
    return this.dialog.getByRole('alert');
  }
}
