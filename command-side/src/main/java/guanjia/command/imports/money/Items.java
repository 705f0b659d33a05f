package guanjia.command.imports.money;

import guanjia.command.door.Input;
import guanjia.command.imports.kind.Cells;
import guanjia.events.FeeItem;
import guanjia.events.FeeKind;

/** Reads what was charged. */
final class Items {

    private static final int CODE_LENGTH_MAX = 60;
    private static final Dictionary<FeeKind> KINDS =
            Dictionary.read("/imports/fee-items.properties", FeeKind.class);

    private Items() {}

    /** Under the word of the list; something that no list of ours knows was charged once. */
    static FeeItem of(Cells cells, String field) {
        String word = cells.required(field);
        Input.optional(field, word, CODE_LENGTH_MAX);
        FeeKind kind = KINDS.find(word);
        return new FeeItem(kind == null ? FeeKind.ONE_OFF : kind, word);
    }

    /** A late fee that was stated, on whatever. */
    static FeeItem late(Cells cells, String field) {
        String word = ("late-charge " + cells.text(field)).strip();
        Input.optional(field, word, CODE_LENGTH_MAX);
        return new FeeItem(FeeKind.STATED_LATE_FEE, word);
    }
}
