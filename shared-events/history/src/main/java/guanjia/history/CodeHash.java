package guanjia.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * A short hash of the code of a class and of every class of its package that this code leads to,
 * because an aggregate keeps its state in classes of its own.
 */
final class CodeHash {

    private CodeHash() {}

    static String of(Class<?> type) {
        Map<String, byte[]> code = new TreeMap<>();
        String packagePath = type.getPackageName().replace('.', '/') + '/';
        follow(code, type.getName().replace('.', '/'), packagePath, type);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            code.values().forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static void follow(
            Map<String, byte[]> code, String name, String packagePath, Class<?> near) {
        if (!name.startsWith(packagePath)
                || name.indexOf('/', packagePath.length()) >= 0
                || code.containsKey(name)) {
            return;
        }
        byte[] bytes = read(name, packagePath, near);
        code.put(name, bytes);
        for (PoolEntry entry : ClassFile.of().parse(bytes).constantPool()) {
            if (entry instanceof ClassEntry other) {
                follow(code, other.name().stringValue(), packagePath, near);
            }
        }
    }

    private static byte[] read(String name, String packagePath, Class<?> near) {
        String file = name.substring(packagePath.length()) + ".class";
        try (InputStream code = near.getResourceAsStream(file)) {
            if (code == null) {
                throw new IllegalStateException("the code of " + name + " cannot be read");
            }
            return code.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
