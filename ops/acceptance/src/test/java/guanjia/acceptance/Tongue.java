package guanjia.acceptance;

/** The language somebody reads. */
enum Tongue {
    CHINESE("zh"),
    ENGLISH("en");

    final String code;

    Tongue(String code) {
        this.code = code;
    }
}
