package guanjia.command.account;

import guanjia.events.CommunityId;
import guanjia.events.PersonId;
import guanjia.events.Rights;
import guanjia.events.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the doors of accounts read. */
final class AccountRequest {

    private AccountRequest() {}

    /** Who may do what, where. */
    record Given(
            @NotEmpty Set<Role> roles,
            boolean everywhere,
            @Nullable List<CommunityId> communities) {

        Rights rights() {
            return new Rights(roles, everywhere, communities == null ? List.of() : communities);
        }
    }

    record Opening(
            @NotBlank String login,
            @NotBlank String displayName,
            @NotNull TypedPassword password,
            @NotNull @Valid Given rights,
            @Nullable PersonId resident) {}

    record NewRights(@NotNull @Valid Given rights, @NotBlank String reason) {}

    record NewPassword(@NotNull TypedPassword password, @NotBlank String reason) {}

    record OwnPassword(@NotNull TypedPassword old, @NotNull TypedPassword password) {}

    record Reason(@NotBlank String reason) {}
}
