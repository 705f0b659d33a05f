package guanjia.command.community;

import guanjia.command.imports.value.PlausibleRange;
import guanjia.command.imports.value.StatedFigure;
import guanjia.events.CommunityProfile;
import guanjia.events.Stated;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A community as a person describes it. Figures come as words and are read as an import reads them;
 * what was written is kept beside what was read.
 *
 * @param builtYear such as 2014年建成
 * @param fee such as 2.38至3.5元/平米/月
 * @param buildings such as 18栋
 * @param homes such as 2128户
 */
record CommunityDetails(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 200) String address,
        @Nullable @Size(max = 200) String district,
        @Nullable @DecimalMin("-180") @DecimalMax("180") BigDecimal longitude,
        @Nullable @DecimalMin("-90") @DecimalMax("90") BigDecimal latitude,
        @Nullable @Size(max = 200) String builtYear,
        @Nullable @Size(max = 200) String buildingType,
        @Nullable @Size(max = 200) String fee,
        @Nullable @Size(max = 200) String manager,
        @Nullable @Size(max = 200) String developer,
        @Nullable @Size(max = 200) String buildings,
        @Nullable @Size(max = 200) String homes,
        @Nullable Map<String, String> others) {

    CommunityProfile toProfile() {
        return new CommunityProfile(
                name.strip(),
                said(address),
                district,
                longitude,
                latitude,
                StatedFigure.readYear(said(builtYear), PlausibleRange.of("builtYear")),
                buildingType,
                figure("fee", fee),
                manager,
                developer,
                figure("buildings", buildings),
                figure("homes", homes),
                others == null ? Map.of() : others);
    }

    private static Stated figure(String what, @Nullable String written) {
        return StatedFigure.read(said(written), PlausibleRange.of(what));
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
