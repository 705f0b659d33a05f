package guanjia.query.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A table that goes out as a file while its rows are being read. Close it to complete the file. */
public interface Table extends Closeable {

    /** Writes a row. Numbers stay numbers where the format has them; null is an empty cell. */
    void row(@Nullable Object... cells);

    /**
     * Begins a CSV file within a larger file. Closing it leaves the stream open.
     *
     * @param headers names of the columns
     */
    static Table csv(OutputStream out, List<String> headers) throws IOException {
        return new CsvTable(out, headers);
    }

    /**
     * Begins a file as the answer to a request.
     *
     * @param name of the file, without its ending
     * @param format csv, xlsx or json
     * @param fields names of the columns for programs, as json shows them
     * @param headers names of the columns for people, as csv and xlsx show them
     */
    static Table open(
            String name,
            String format,
            List<String> fields,
            List<String> headers,
            HttpServletResponse response)
            throws IOException {
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name + "." + format).build().toString());
        return switch (format) {
            case "csv" -> {
                response.setContentType("text/csv;charset=UTF-8");
                yield new CsvTable(response.getOutputStream(), headers);
            }
            case "xlsx" -> {
                response.setContentType(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
                yield new XlsxTable(response.getOutputStream(), name, headers);
            }
            default -> {
                response.setContentType("application/json");
                yield new JsonTable(response.getOutputStream(), fields);
            }
        };
    }
}
