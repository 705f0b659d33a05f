package guanjia.query.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of a job as one ZIP, each read when its turn comes. */
@Component
class PrintFiles {

    private final JdbcClient jdbc;

    PrintFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(PrintJob job, OutputStream out) throws IOException {
        List<Integer> numbers =
                jdbc.sql("select nth from paper.file where job = ? and name <> '' order by nth")
                        .param(job.id())
                        .query(Integer.class)
                        .list();
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (int nth : numbers) {
            File file =
                    jdbc.sql("select name, content from paper.file where job = ? and nth = ?")
                            .params(job.id(), nth)
                            .query((row, _) -> new File(row.getString(1), row.getBytes(2)))
                            .single();
            zip.putNextEntry(new ZipEntry(file.name()));
            zip.write(file.content());
            zip.closeEntry();
        }
        zip.finish();
    }

    @SuppressWarnings("ArrayRecordComponent") // handed on at once and never compared
    private record File(String name, byte[] content) {}
}
