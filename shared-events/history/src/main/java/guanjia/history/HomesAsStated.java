package guanjia.history;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Leads {@code community.registered} from revision 1, which kept the number of homes as a bare
 * number or not at all, to revision 2, which keeps it as it was stated.
 */
final class HomesAsStated extends SingleEventUpcaster {

    private static final SimpleSerializedType FROM =
            new SimpleSerializedType("community.registered", "1");
    private static final SimpleSerializedType TO =
            new SimpleSerializedType("community.registered", "2");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(FROM);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(TO, JsonNode.class, HomesAsStated::restate);
    }

    private static JsonNode restate(JsonNode event) {
        ObjectNode profile = (ObjectNode) event.required("profile");
        JsonNode number = profile.path("homes");
        ObjectNode stated = profile.putObject("homes");
        if (number.isNumber()) {
            String homes = number.decimalValue().toPlainString();
            stated.put("text", homes).put("low", homes).put("high", homes).putArray("doubts");
        } else {
            stated.put("text", "").putArray("doubts").add("MISSING");
        }
        return event;
    }
}
