package dev.virga.plugin.lambda.function;

import static dev.virga.plugin.lambda.function.FunctionsUnderTest.present;
import static dev.virga.plugin.lambda.function.FunctionsUnderTest.zip;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.lambda.code.CodeLinks;
import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CodeLinksTest {
  private final FunctionsUnderTest lambda = new FunctionsUnderTest();
  private String link = "";

  @BeforeEach
  void create() {
    lambda.create("f");
    link = present(present(lambda.get("f").code()).location());
  }

  @AfterEach
  void close() {
    lambda.close();
  }

  @Test
  void the_code_of_a_function_is_downloaded_as_it_was_uploaded() {
    HttpResponse answer = get(link);

    assertThat(link).startsWith("http://localhost:4566" + CodeLinks.PATH);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body().bytes(1 << 20)).isEqualTo(zip("f"));
  }

  @Test
  void a_link_is_good_for_ten_minutes() {
    lambda.clock().advance(Duration.ofMinutes(10));

    assertThat(get(link).status()).isEqualTo(403);
  }

  @Test
  void a_link_that_was_changed_is_refused() {
    assertThat(get(link.replace("expires=1", "expires=2")).status()).isEqualTo(403);
    assertThat(get(link.substring(0, link.indexOf('?'))).status()).isEqualTo(403);
    assertThat(get("http://localhost:4566" + CodeLinks.PATH + "../x?expires=1").status())
        .isEqualTo(403);
  }

  @Test
  void a_link_ends_with_the_function() {
    lambda.delete("f", null);

    dev.virga.testkit.Waiting.until(
        Duration.ofSeconds(5), () -> get(link).status(), status -> status == 404);
  }

  private HttpResponse get(String url) {
    URI uri = URI.create(url);
    var request =
        new HttpRequest(
            "GET",
            uri.getRawPath(),
            uri.getRawQuery() == null ? "" : uri.getRawQuery(),
            Headers.of("Host", "localhost:4566"),
            Body.EMPTY);
    return present(lambda.host().service().paths().get(CodeLinks.PATH)).handle(request);
  }
}
