package guanjia.query.readmodel;

/** One version of the tables of a read model. */
record SchemaVersion(String name, int number) {

    String schema() {
        return "rm_" + name + "_v" + number;
    }

    @Override
    public String toString() {
        return name + " v" + number;
    }
}
