package guanjia.acceptance;

/** The screen somebody sits at, or holds. */
enum Look {
    DESKTOP(1440, 900),
    PHONE(390, 844);

    final int width;
    final int height;

    Look(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
