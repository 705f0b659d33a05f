package guanjia.command.door;

import org.jspecify.annotations.Nullable;

/**
 * One request at the door: who asks, for what target, and under which idempotency key, if any. A
 * controller takes it as a parameter and hands it on with the command.
 *
 * @param key as the sender wrote it, 1 to 200 characters, or null
 * @param target method and path of the request; part of the key's fingerprint
 */
public record DoorRequest(Asked asked, @Nullable String key, String target) {

    private static final int LONGEST_KEY = 200;

    public DoorRequest {
        if (key != null) {
            CommandRefused.unless(
                    !key.isBlank() && key.length() <= LONGEST_KEY,
                    new DoorRefusal.IdempotencyKeyUnusable(LONGEST_KEY));
        }
    }

    /** The key with the fingerprint of actor, target and the body that was read by now. */
    @Nullable IdempotencyKey idempotencyKey() {
        return key == null
                ? null
                : IdempotencyKey.of(key, asked.actor(), target, RequestFingerprint.currentBody());
    }
}
