package guanjia.query.account;

import guanjia.query.readmodel.ReadsFrom;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The door for persons. What was refused comes as a code, never as words from outside. */
@Controller
@ReadsFrom({})
class LoginPage {

    private static final Set<String> REMARKS =
            Set.of(
                    "wrong-credentials",
                    "locked",
                    "suspended",
                    "history-away",
                    "expired",
                    "logged-out",
                    "password-changed");
    private static final Set<String> GOOD_NEWS = Set.of("logged-out", "password-changed");

    @GetMapping("/login")
    String show(
            @RequestParam(defaultValue = "") String refused,
            @RequestParam(defaultValue = "") String minutes,
            @RequestParam(name = "to", defaultValue = "") String to,
            Model model) {
        if (REMARKS.contains(refused)) {
            model.addAttribute("remark", "access." + refused);
            model.addAttribute("good", GOOD_NEWS.contains(refused));
        }
        model.addAttribute("minutes", minutes.matches("\\d{1,4}") ? minutes : "");
        model.addAttribute("to", to);
        return "login";
    }
}
