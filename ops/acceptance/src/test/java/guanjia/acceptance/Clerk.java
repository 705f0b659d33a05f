package guanjia.acceptance;

import guanjia.acceptance.Visitor.Reply;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Somebody who enters communities and units over HTTP. */
final class Clerk {

    private final Visitor visitor;

    Clerk(Visitor visitor) {
        this.visitor = visitor;
    }

    static Clerk at(Product product) {
        return new Clerk(Visitor.admin(product));
    }

    Visitor visitor() {
        return visitor;
    }

    /** Registers a community and gives its id. */
    String community(String name) throws IOException {
        return made(
                visitor.post(
                        "/api/communities",
                        "{\"name\":\"%s\",\"address\":\"福元西路148号\"}".formatted(name)));
    }

    /** Registers a unit, once per key. */
    Reply unit(String community, String number, String idempotencyKey) throws IOException {
        return visitor.post("/api/properties", unitJson(community, number), idempotencyKey);
    }

    /** Registers a unit and gives its id. */
    String unit(String community, String number) throws IOException {
        return made(unit(community, number, UUID.randomUUID().toString()));
    }

    /** Registers a person and gives the id. */
    String person(String name, String phone) throws IOException {
        return made(
                visitor.post(
                        "/api/persons",
                        "{\"name\":\"%s\",\"phone\":\"%s\"}".formatted(name, phone)));
    }

    /** The numbers of all units of a community, by their ids, as of a position or later. */
    Map<String, String> units(String community, long position) throws IOException {
        Map<String, String> units = new HashMap<>();
        String cursor = "";
        do {
            Reply page =
                    visitor.get(
                            "/api/properties?limit=100&community=" + community + cursor, position);
            for (JsonNode unit : page.json().path("rows")) {
                String before =
                        units.put(unit.path("id").asString(), unit.path("number").asString());
                if (before != null) {
                    throw new AssertionError("shown twice: " + unit);
                }
            }
            String next = page.json().path("next").asString("");
            cursor = next.isEmpty() ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        return units;
    }

    /** The names of all read models. */
    List<String> readModels() throws IOException {
        List<String> names = new ArrayList<>();
        for (JsonNode model : visitor.get("/api/read-models").json()) {
            names.add(model.path("name").asString());
        }
        return names;
    }

    /** In how many processes the work of a read model is done. */
    int projecting(String readModel) throws IOException {
        int processes = 0;
        for (JsonNode model : visitor.get("/api/read-models").json()) {
            if (model.path("name").asString().equals(readModel)) {
                processes = model.path("processes").asInt();
            }
        }
        return processes;
    }

    static String unitJson(String community, String number) {
        return """
        {"community":"%s","place":{"building":"3栋","entrance":"2单元","number":"%s"},
         "usage":"HOME","builtUpArea":"89.35"}
        """
                .formatted(community, number);
    }

    private static String made(Reply reply) {
        if (reply.status() / 100 != 2) {
            throw new AssertionError(reply.status() + " " + reply.text());
        }
        return reply.json().path("id").asString();
    }
}
