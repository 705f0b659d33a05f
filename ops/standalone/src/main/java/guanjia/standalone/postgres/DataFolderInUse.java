package guanjia.standalone.postgres;

import java.nio.file.Path;

/** Another process of this product works on the same data folder. */
public final class DataFolderInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String folder;

    DataFolderInUse(Path folder) {
        super("the data folder " + folder + " is in use by another Guanjia");
        this.folder = folder.toString();
    }

    public String folder() {
        return folder;
    }
}
