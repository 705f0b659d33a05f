package guanjia.command.account;

/** What is kept of a password. Only {@link NewPasswords} makes one, after it has been judged. */
public record HashedPassword(String hash) {

    /** Never the hash: what is printed ends in logs. */
    @Override
    public String toString() {
        return "HashedPassword";
    }
}
