package dev.virga.plugin.ecr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpHandler;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LayerLinksTest extends EcrTest {
  @BeforeEach
  void web() {
    repository("web");
  }

  @Test
  void a_link_leads_to_the_layer_for_an_hour() {
    push("web", "v1", "content");
    URI link = link("content");

    assertThat(link.toString()).startsWith("http://localhost:4566/_ecr/layers/");
    assertThat(text(get(link))).isEqualTo("content");
    clock.advance(Duration.ofHours(1).minusSeconds(1));
    restart();
    assertThat(get(link).status()).isEqualTo(200);
    clock.advance(Duration.ofSeconds(1));

    HttpResponse late = get(link);
    assertThat(late.status()).isEqualTo(403);
    assertThat(text(late)).contains("AccessDenied", "Request has expired");
  }

  @Test
  void a_link_that_was_changed_leads_nowhere() {
    push("web", "v1", "content");
    push("web", "v2", "secret");
    String link = link("content").toString();

    for (String it :
        new String[] {
          link.replace(digest("content").substring(7), digest("secret").substring(7)),
          link.replace("expires=1", "expires=2"),
          link.replaceAll("expires=[0-9]+", "expires=soon"),
          link.replaceAll("signature=.*", "signature="),
          link.replaceAll("\\?.*", ""),
          link.replaceAll("\\?.*", "?expires=%"),
          link.replace("/us-east-1/", "/"),
        }) {
      HttpResponse answer = get(it);
      assertThat(answer.status()).as(it).isEqualTo(403);
      assertThat(text(answer)).contains("SignatureDoesNotMatch");
    }
  }

  @Test
  void a_layer_that_is_gone_is_not_found() {
    push("web", "v1", "content");
    URI link = link("content");

    call(DeleteRepository.class, new DeleteRepository.Request(null, "web", true));

    dev.virga.testkit.Waiting.until(
        Duration.ofSeconds(5), () -> get(link).status(), it -> it == 404);
  }

  @Test
  void only_layers_of_images_have_links() {
    layer("web", "alone");

    assertRefused(() -> link("alone"), "LayerInaccessibleException");
    assertRefused(() -> link("nothing"), "LayersNotFoundException")
        .hasMessage(
            "The layer with digest %s does not exist within the repository with name 'web' in the"
                    .formatted(digest("nothing"))
                + " registry with id '123456789012'");
  }

  @Test
  void nothing_can_be_put_there() {
    push("web", "v1", "content");
    URI link = link("content");

    assertThat(
            handler()
                .handle(
                    new HttpRequest(
                        "PUT", link.getRawPath(), link.getRawQuery(), Headers.EMPTY, Body.EMPTY))
                .status())
        .isEqualTo(405);
  }

  private URI link(String content) {
    var answer =
        call(
            GetDownloadUrlForLayer.class,
            new GetDownloadUrlForLayer.Request(null, "web", digest(content)));
    return URI.create(Objects.requireNonNull(answer.downloadUrl()));
  }

  private HttpResponse get(URI link) {
    return get(link.toString());
  }

  private HttpResponse get(String link) {
    String rest = link.substring("http://localhost:4566".length());
    int mark = rest.indexOf('?');
    return handler()
        .handle(
            new HttpRequest(
                "GET",
                mark < 0 ? rest : rest.substring(0, mark),
                mark < 0 ? "" : rest.substring(mark + 1),
                Headers.EMPTY,
                Body.EMPTY));
  }

  private HttpHandler handler() {
    return Objects.requireNonNull(ecr().service().paths().get("/_ecr/layers/"));
  }

  private static String text(HttpResponse answer) {
    return new String(answer.body().bytes(1 << 20), StandardCharsets.UTF_8);
  }
}
