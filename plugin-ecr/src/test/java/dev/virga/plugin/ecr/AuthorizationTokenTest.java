package dev.virga.plugin.ecr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.ecr.model.AuthorizationData;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.spi.Scope;
import dev.virga.testkit.ServiceUnderTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuthorizationTokenTest extends EcrTest {
  @Test
  void a_token_is_what_docker_sends_and_says_whose_it_is() {
    AuthorizationData data = tokens(null).getFirst();

    String text =
        new String(
            Base64.getDecoder().decode(Objects.requireNonNull(data.authorizationToken())),
            StandardCharsets.UTF_8);
    assertThat(text).startsWith("AWS:").doesNotContain("\n", " ");
    assertThat(data.expiresAt()).isEqualTo(clock.instant().plus(Duration.ofHours(12)));
    assertThat(data.proxyEndpoint()).isEqualTo("http://localhost:4566");
    assertThat(read(data))
        .hasValueSatisfying(it -> {
          assertThat(it.registry()).isEqualTo(ServiceUnderTest.SCOPE);
          assertThat(it.principal()).isEqualTo("arn:aws:iam::123456789012:root");
        });
  }

  @Test
  void each_registry_that_is_named_has_its_own() {
    List<AuthorizationData> tokens = tokens(List.of("111111111111", "222222222222"));

    assertThat(tokens)
        .extracting(it -> read(it).orElseThrow().registry())
        .containsExactly(
            new Scope("111111111111", "us-east-1"), new Scope("222222222222", "us-east-1"));
  }

  @Test
  void a_token_is_good_for_twelve_hours_also_after_a_restart() {
    AuthorizationData data = tokens(null).getFirst();

    restart();
    clock.advance(Duration.ofHours(12).minusSeconds(1));
    assertThat(read(data)).isPresent();
    clock.advance(Duration.ofSeconds(1));

    assertThat(read(data)).isEmpty();
  }

  @Test
  void a_token_that_was_changed_is_none() {
    String token = Objects.requireNonNull(tokens(null).getFirst().authorizationToken());
    String text = new String(Base64.getDecoder().decode(token), StandardCharsets.UTF_8);
    String other =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(
                "999999999999\nus-east-1\n9999999999\nx".getBytes(StandardCharsets.UTF_8));

    assertThat(read(encode("AWS:" + other + text.substring(text.lastIndexOf('.'))))).isEmpty();
    assertThat(read(encode("AWS:password"))).isEmpty();
    assertThat(read(encode(text.replace("AWS:", "root:")))).isEmpty();
    assertThat(read("%")).isEmpty();
  }

  @Test
  void the_key_is_kept_from_others() throws Exception {
    assertThat(Files.getPosixFilePermissions(ecr().context().directory().resolve("signing-key")))
        .hasToString("[OWNER_READ, OWNER_WRITE]");
  }

  private List<AuthorizationData> tokens(@Nullable List<String> registries) {
    return Objects.requireNonNull(
        call(GetAuthorizationToken.class, new GetAuthorizationToken.Request(registries))
            .authorizationData());
  }

  private java.util.Optional<RegistryPassword> read(AuthorizationData data) {
    return read(Objects.requireNonNull(data.authorizationToken()));
  }

  private java.util.Optional<RegistryPassword> read(String token) {
    try (Store store = Store.open(ecr().context())) {
      return RegistryPassword.parse(token, store.key(), clock.instant());
    }
  }

  private static String encode(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
