package guanjia.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Uses a fresh system as its first visitor would, so that the JVM learns what that takes. */
final class Rehearsal {

    private Rehearsal() {}

    static void at(String url) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String path : new String[] {"/login", "/", "/health"}) {
                HttpRequest request = HttpRequest.newBuilder(URI.create(url + path)).build();
                System.out.println(
                        path + " " + client.send(request, BodyHandlers.ofString()).statusCode());
            }
        }
    }
}
