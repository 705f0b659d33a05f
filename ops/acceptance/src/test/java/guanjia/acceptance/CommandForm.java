package guanjia.acceptance;

import com.microsoft.playwright.Locator;

/** A form of a page that sends a command, as a person fills it in. */
final class CommandForm {

    private final Tab tab;
    private final Locator form;

    private CommandForm(Tab tab, Locator form) {
        this.tab = tab;
        this.form = form;
    }

    /** The form whose command ends like this. */
    static CommandForm of(Tab tab, String command) {
        return new CommandForm(
                tab, tab.page().locator("form[data-command$=\"" + command + "\"]").first());
    }

    CommandForm fill(String field, String value) {
        field(field).fill(value);
        return this;
    }

    CommandForm choose(String field, String option) {
        field(field).selectOption(option);
        return this;
    }

    private Locator field(String name) {
        return form.locator("[name=\"" + name + "\"]").first();
    }

    /** Sends it and waits for the page that says it was done. */
    void done() {
        // What the page before said must not be taken for the answer to this.
        tab.page().locator("#flash").evaluate("flash => { flash.hidden = true; }");
        submit();
        tab.page().locator("#flash:not([hidden])").waitFor();
    }

    /** Sends it and gives the words that stand at the field because of which it was refused. */
    String refusedAt(String field) {
        submit();
        Locator words = form.locator("[data-error=\"" + field + "\"]:not(:empty)");
        words.waitFor();
        return words.innerText();
    }

    /** Sends it and gives the words above the form that say why it was refused. */
    String refused() {
        submit();
        Locator words = form.locator("[data-refusal]:not([hidden])");
        words.waitFor();
        return words.innerText();
    }

    private void submit() {
        form.locator("button:not([type=button])").last().click();
    }
}
