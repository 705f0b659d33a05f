package guanjia.command.door;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The body of a request that says nothing but why. */
public record Why(@NotBlank @Size(max = Input.REASON_LENGTH_MAX) String reason) {}
