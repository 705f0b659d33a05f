package guanjia.access;

import guanjia.events.Role;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * What a request passes before it reaches a page or the API. Without a login it reaches neither.
 */
@Configuration(proxyBeanMethods = false)
class FilterChains {

    /** Whether all is well is for everybody to see; the details need a user with the right. */
    private static final String[] HEALTH = {"/health", "/health/**"};

    private static final String[] API = {
        "/api/**", "/actuator/**", "/v3/api-docs/**", "/health", "/health/**"
    };
    private static final String[] FOR_EVERYBODY = {
        "/login", "/assets/**", "/problems/**", "/favicon.ico", "/error"
    };
    private static final DispatcherType[] ALREADY_ADMITTED = {
        DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC
    };
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> NOT_FROM_ELSEWHERE = Set.of("same-origin", "none");

    private final SecurityContextRepository contexts;

    FilterChains(AccountInSession sessions) {
        // The first remembers a request's own user through an error or an asynchronous answer.
        this.contexts =
                new DelegatingSecurityContextRepository(
                        new RequestAttributeSecurityContextRepository(), sessions);
    }

    /** Programs: Basic, bearer when an issuer is configured, or the session of a page's script. */
    @Bean
    @Order(1)
    SecurityFilterChain apiFilterChain(
            HttpSecurity http,
            RememberedChecks checks,
            ApiRefusals refusals,
            BearerUsers bearerUsers,
            ObjectProvider<JwtDecoder> bearer) {
        http.securityMatcher(API)
                .authenticationProvider(new PasswordLogins(checks::check))
                .securityContext(context -> context.securityContextRepository(contexts))
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(FilterChains::needsToken))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(SafeHeaders::apply)
                .authorizeHttpRequests(rules ->
                        rules.dispatcherTypeMatchers(ALREADY_ADMITTED)
                                .permitAll()
                                .requestMatchers(HEALTH)
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .hasRole(Role.ADMINISTRATOR.name())
                                .anyRequest()
                                .authenticated());
        @Nullable JwtDecoder decoder = bearer.getIfAvailable();
        if (decoder != null) {
            http.oauth2ResourceServer(server ->
                    server.authenticationEntryPoint(refusals)
                            .accessDeniedHandler(refusals)
                            .jwt(jwt ->
                                    jwt.decoder(decoder).jwtAuthenticationConverter(bearerUsers)));
        }
        return http.build();
    }

    /** Persons: the login page and a session. */
    @Bean
    @Order(2)
    SecurityFilterChain pageFilterChain(
            HttpSecurity http, PasswordCheck check, PageRefusals refusals) {
        http.authenticationProvider(new PasswordLogins(check::check))
                .securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(form ->
                        form.loginPage("/login")
                                .usernameParameter("login")
                                .passwordParameter("password")
                                .successHandler(refusals)
                                .failureHandler(refusals))
                .logout(logout -> logout.logoutSuccessUrl("/login?refused=logged-out"))
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(SafeHeaders::apply)
                .authorizeHttpRequests(rules ->
                        rules.dispatcherTypeMatchers(ALREADY_ADMITTED)
                                .permitAll()
                                .requestMatchers(FOR_EVERYBODY)
                                .permitAll()
                                .anyRequest()
                                .authenticated());
        return http.build();
    }

    /** Each chain asks its own provider; there is nobody to ask beyond them. */
    @Bean
    AuthenticationManager nobodyElse() {
        return asked -> {
            throw new ProviderNotFoundException("only the filter chains let somebody in");
        };
    }

    /**
     * A session needs the token with every change. A request with its own credentials does not,
     * unless a browser sends it from another site: it may have added them by itself.
     */
    private static boolean needsToken(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return !READING.contains(request.getMethod())
                && (request.getHeader(HttpHeaders.AUTHORIZATION) == null
                        || (site != null && !NOT_FROM_ELSEWHERE.contains(site)));
    }
}
