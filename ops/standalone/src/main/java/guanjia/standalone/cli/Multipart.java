package guanjia.standalone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A form with files (RFC 7578), sent without holding the files in memory. */
final class Multipart {

    private final String boundary = "guanjia-" + UUID.randomUUID();
    private final List<BodyPublisher> parts = new ArrayList<>();

    Multipart field(String name, String value) {
        text("Content-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
        return this;
    }

    Multipart file(String name, Path file) throws FileNotFoundException {
        String fileName = String.valueOf(file.getFileName()).replaceAll("[\"\r\n]", "_");
        text(
                "Content-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
                        .formatted(name, fileName));
        parts.add(BodyPublishers.ofFile(file));
        parts.add(BodyPublishers.ofString("\r\n"));
        return this;
    }

    String type() {
        return "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher body() {
        List<BodyPublisher> all = new ArrayList<>(parts);
        all.add(BodyPublishers.ofString("--" + boundary + "--\r\n", UTF_8));
        return BodyPublishers.concat(all.toArray(BodyPublisher[]::new));
    }

    private void text(String header) {
        parts.add(BodyPublishers.ofString("--" + boundary + "\r\n" + header, UTF_8));
    }
}
