package guanjia.command.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanjia.access.Passwords;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Refusal;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class A_new_password {

    private static final String LOGIN = "wang.fang.2026";

    private final NewPasswords judge = new NewPasswords(new Passwords());

    @Test
    void that_is_long_and_unusual_is_accepted_whatever_it_is_made_of() {
        assertThatCode(() -> judge.judge(LOGIN, "四 只 猫 在 窗 台 上")).doesNotThrowAnyException();
        assertThatCode(() -> judge.judge(LOGIN, "correct horse")).doesNotThrowAnyException();
    }

    @Test
    void with_fewer_than_ten_characters_is_refused() {
        refused("nine-char", new AccountRefusal.PasswordTooShort(10));
        refused("x".repeat(201), new AccountRefusal.PasswordTooLong(200));
    }

    @Test
    void that_is_the_login_is_refused() {
        refused("Wang.Fang.2026", new AccountRefusal.PasswordIsLogin());
    }

    @Test
    void that_everybody_guesses_first_is_refused() {
        refused("1234567890", new AccountRefusal.PasswordTooCommon());
        refused("WoAiNi1314520", new AccountRefusal.PasswordTooCommon());
        refused("ababababababab", new AccountRefusal.PasswordTooCommon());
    }

    @Test
    void is_kept_as_a_salted_hash() {
        String one = judge.accept(LOGIN, "correct horse").hash();
        String other = judge.accept(LOGIN, "correct horse").hash();
        assertThat(one).startsWith("$argon2id$").isNotEqualTo(other);
        assertThat(judge.accept(LOGIN, "correct horse")).hasToString("HashedPassword");
    }

    @Test
    void is_read_from_a_request_and_never_written() {
        JsonMapper json = JsonMapper.shared();
        TypedPassword typed = json.readValue("\"correct horse\"", TypedPassword.class);
        assertThat(typed.typed()).isEqualTo("correct horse");
        assertThat(json.writeValueAsString(typed)).isEqualTo("\"***\"");
        assertThat(typed).hasToString("***");
    }

    @Test
    void that_is_generated_is_good_enough_and_always_another() {
        String one = NewPasswords.generate();
        assertThatCode(() -> judge.judge("admin", one)).doesNotThrowAnyException();
        assertThat(NewPasswords.generate()).isNotEqualTo(one);
    }

    private void refused(String password, Refusal because) {
        assertThatThrownBy(() -> judge.judge(LOGIN, password))
                .isInstanceOfSatisfying(
                        CommandRefused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(because));
    }
}
