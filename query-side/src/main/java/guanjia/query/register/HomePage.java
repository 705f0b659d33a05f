package guanjia.query.register;

import guanjia.query.readmodel.ReadsFrom;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** Where the day begins: the register in numbers for staff, the own homes for a resident. */
@Controller
@ReadsFrom(RegisterReadModel.NAME)
class HomePage {

    private final Figures figures;
    private final Units units;

    HomePage(Figures figures, Units units) {
        this.figures = figures;
        this.units = units;
    }

    @GetMapping("/")
    String home(
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            Model model) {
        Scope scope = Scope.current();
        model.addAttribute("may", May.current());
        if (!scope.staff()) {
            model.addAttribute("homes", units.list(UnitFilter.none(), scope));
            return "own-homes";
        }
        model.addAttribute("figures", figures.of(scope));
        return fragment == null ? "home" : "home :: figures";
    }
}
