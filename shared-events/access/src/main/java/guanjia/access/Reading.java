package guanjia.access;

import java.util.Locale;

/** What kind of personal data was read. Its words stand under {@code reading.<code>}. */
public enum Reading {
    /** Who lives in a home or owns it. */
    OCCUPANTS,
    /** One person's page. */
    PERSON,
    /** A list of persons, or the answer to a search for some. */
    PERSONS,
    /** The events of one thing, with the personal values in them. */
    HISTORY,
    /** One event in its raw form. */
    RAW_EVENT,
    /** A file that was taken away. */
    EXPORT,
    /** Files and rows of an import. */
    IMPORT,
    /** The users of this system. */
    ACCOUNTS,
    /** This record of readings itself. */
    READ_LOG;

    /** As stored and as found in the message files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
