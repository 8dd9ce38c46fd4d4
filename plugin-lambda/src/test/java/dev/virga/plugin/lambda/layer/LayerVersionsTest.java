package dev.virga.plugin.lambda.layer;

import static dev.virga.plugin.lambda.layer.LambdaParts.refusal;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.lambda.code.ZipBuilder;
import dev.virga.plugin.lambda.model.Architecture;
import dev.virga.plugin.lambda.model.LayerVersionContentInput;
import dev.virga.plugin.lambda.model.LayerVersionContentOutput;
import dev.virga.plugin.lambda.model.LayerVersionsListItem;
import dev.virga.plugin.lambda.model.LayersListItem;
import dev.virga.spi.AwsException;
import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.Scope;
import dev.virga.spi.capability.ObjectStore;
import dev.virga.testkit.ServiceUnderTest;
import dev.virga.testkit.Waiting;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayerVersionsTest {
  private static final String LAYER = "arn:aws:lambda:us-east-1:123456789012:layer:tools";
  private static final byte[] ZIP = new ZipBuilder().file("bin/tool", "#!/bin/sh\n").bytes();

  private final LambdaParts parts = new LambdaParts();
  private final ServiceUnderTest lambda = ServiceUnderTest.of(parts).start();

  @AfterEach
  void close() {
    lambda.close();
  }

  @Test
  void a_published_version_is_shown_with_all_that_was_said_of_it() {
    var published =
        lambda.call(
            PublishLayerVersion.class,
            PublishLayerVersion.Request.of(it -> {
              it.layerName = "tools";
              it.description = "what we need";
              it.content = LayerVersionContentInput.of(content -> content.zipFile = ZIP);
              it.compatibleRuntimes = List.of("python3.12", "provided.al2023");
              it.compatibleArchitectures = List.of(Architecture.ARM64);
              it.licenseInfo = "MIT";
            }));

    assertThat(published.layerArn()).isEqualTo(LAYER);
    assertThat(published.layerVersionArn()).isEqualTo(LAYER + ":1");
    assertThat(published.version()).isEqualTo(1);
    assertThat(published.description()).isEqualTo("what we need");
    assertThat(published.createdDate())
        .matches("20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000");
    assertThat(published.compatibleRuntimes()).containsExactly("python3.12", "provided.al2023");
    assertThat(published.compatibleArchitectures()).containsExactly(Architecture.ARM64);
    assertThat(published.licenseInfo()).isEqualTo("MIT");
    assertThat(content(published.content()).codeSize()).isEqualTo(ZIP.length);
    var read = get("tools", 1);
    assertThat(read.description()).isEqualTo("what we need");
    assertThat(read.createdDate()).isEqualTo(published.createdDate());
    assertThat(content(read.content()).codeSha256())
        .isEqualTo(content(published.content()).codeSha256());
    assertThat(get(LAYER, 1).layerVersionArn()).isEqualTo(LAYER + ":1");
    assertThat(
            lambda
                .call(GetLayerVersionByArn.class, new GetLayerVersionByArn.Request(LAYER + ":1"))
                .version())
        .isEqualTo(1);
  }

  @Test
  void what_is_not_said_is_absent_except_for_the_description() {
    var published = publish("tools");

    assertThat(published.description()).isEmpty();
    assertThat(published.compatibleRuntimes()).isNull();
    assertThat(published.compatibleArchitectures()).isNull();
    assertThat(published.licenseInfo()).isNull();
  }

  @Test
  void the_link_serves_the_archive() {
    var link = URI.create(Objects.requireNonNull(content(publish("tools").content()).location()));

    var answer =
        parts
            .started()
            .links()
            .handle(
                new HttpRequest(
                    "GET", link.getRawPath(), link.getRawQuery(), Headers.EMPTY, Body.EMPTY));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body().bytes(1000)).isEqualTo(ZIP);
  }

  @Test
  void versions_count_up_and_are_not_given_again_after_deletion() {
    publish("tools");
    publish("tools");
    delete("tools", 2);

    var third = publish("tools");

    assertThat(third.version()).isEqualTo(3);
    assertThat(publish("other").version()).isEqualTo(1);
    assertThat(refusal(() -> get("tools", 2)).message())
        .isEqualTo("The resource you requested does not exist.");
    assertThat(versions("tools", null))
        .extracting(LayerVersionsListItem::version)
        .containsExactly(3L, 1L);
  }

  @Test
  void deleting_is_idempotent_and_wants_a_number_that_can_be_one() {
    publish("tools");

    delete("tools", 1);
    delete("tools", 1);
    delete("nothing", 7);

    assertThat(refusal(() -> delete("tools", 0)).code())
        .isEqualTo("InvalidParameterValueException");
  }

  @Test
  void functions_that_use_a_deleted_version_go_on() {
    var published = publish("tools");
    String sha = Objects.requireNonNull(content(published.content()).codeSha256());
    parts.started().archives().use(LAYER.replace("layer:", "function:") + ":$LATEST", Set.of(sha));

    delete("tools", 1);

    assertThat(parts.started().layers().find(ServiceUnderTest.SCOPE, LAYER + ":1")).isEmpty();
    assertThat(parts.started().layers().codeSha256(LAYER + ":1")).hasValue(sha);
    assertThat(parts.started().archives().archive(sha)).isPresent();
  }

  @Test
  void the_archive_of_a_deleted_version_goes_when_nobody_uses_it() {
    String sha = Objects.requireNonNull(content(publish("tools").content()).codeSha256());

    delete("tools", 1);

    Waiting.until(
        Duration.ofSeconds(10), () -> parts.started().archives().archive(sha), Optional::isEmpty);
  }

  @Test
  void lists_come_in_pages_the_latest_version_first() {
    for (int i = 0; i < 5; i++) {
      publish("tools");
    }

    var first = page("tools", null);
    var second = page("tools", first.nextMarker());
    var third = page("tools", second.nextMarker());

    assertThat(numbers(first)).containsExactly(5L, 4L);
    assertThat(numbers(second)).containsExactly(3L, 2L);
    assertThat(numbers(third)).containsExactly(1L);
    assertThat(third.nextMarker()).isNull();
    assertThat(refusal(() -> page("tools", "no marker")).code())
        .isEqualTo("InvalidParameterValueException");
  }

  @Test
  void a_list_of_layers_shows_the_latest_version_that_matches() {
    publish("tools", "python3.11");
    publish("tools", "python3.12");
    publish("another", "nodejs22.x");
    publish("tools-of-others");

    assertThat(layers(null))
        .extracting(LayersListItem::layerName)
        .containsExactly("another", "tools", "tools-of-others");
    assertThat(layers("python3.11"))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.layerArn()).isEqualTo(LAYER);
          assertThat(Objects.requireNonNull(it.latestMatchingVersion()).layerVersionArn())
              .isEqualTo(LAYER + ":1");
        });
    assertThat(versions("tools", "python3.12"))
        .extracting(LayerVersionsListItem::version)
        .containsExactly(2L);
    assertThat(refusal(() -> layers("cobol85")).message())
        .startsWith(
            "1 validation error detected: Value 'cobol85' at 'compatibleRuntime' failed to satisfy"
                + " constraint: Member must satisfy enum value set: [");
  }

  @Test
  void architectures_restrict_a_list_too() {
    lambda.call(
        PublishLayerVersion.class,
        PublishLayerVersion.Request.of(it -> {
          it.layerName = "arm";
          it.content = LayerVersionContentInput.of(content -> content.zipFile = ZIP);
          it.compatibleArchitectures = List.of(Architecture.ARM64);
        }));
    publish("any");

    var answer =
        lambda.call(
            ListLayers.class,
            ListLayers.Request.of(it -> it.compatibleArchitecture = Architecture.ARM64));

    assertThat(answer.layers()).extracting(LayersListItem::layerName).containsExactly("arm");
  }

  @Test
  void what_is_no_archive_or_runtime_is_refused_and_takes_no_number() {
    assertThat(refusal(() -> publish("tools", "cobol85")).message()).contains("compatibleRuntimes");
    assertThat(refusal(() -> publish(LayerVersionContentInput.of(_ -> {}))).code())
        .isEqualTo("InvalidParameterValueException");
    assertThat(
            refusal(() ->
                    publish(
                        LayerVersionContentInput.of(it -> {
                          it.zipFile = ZIP;
                          it.s3Bucket = "code";
                        })))
                .code())
        .isEqualTo("InvalidParameterValueException");
    assertThat(refusal(() -> publish(zip(new ZipBuilder().file("../../evil", "x").bytes()))).code())
        .isEqualTo("InvalidParameterValueException");
    assertThat(refusal(() -> publish(zip("no archive".getBytes(UTF_8)))).message())
        .isEqualTo(
            "Could not unzip uploaded file. Please check your file, then try to upload again.");
    var tooLarge = refusal(() -> publish(zip(new byte[(50 << 20) + 1])));
    assertThat(tooLarge.status()).isEqualTo(413);
    assertThat(tooLarge.message()).isEqualTo("Zipped size must be smaller than 52428800 bytes");

    assertThat(publish("tools").version()).isEqualTo(1);
    assertThat(publish(zip(new ZipBuilder().file("empty", "").bytes())).version()).isEqualTo(2);
  }

  @Test
  void archives_come_from_s3() {
    lambda.context().offer(ObjectStore.class, (bucket, key, version) -> object(bucket, key));

    var published =
        publish(
            LayerVersionContentInput.of(it -> {
              it.s3Bucket = "code";
              it.s3Key = "layer.zip";
            }));

    assertThat(content(published.content()).codeSize()).isEqualTo(ZIP.length);
    assertThat(
            refusal(() ->
                    publish(
                        LayerVersionContentInput.of(it -> {
                          it.s3Bucket = "code";
                          it.s3Key = "missing.zip";
                        })))
                .message())
        .isEqualTo(
            "Error occurred while GetObject. S3 Error Code: NoSuchKey. S3 Error Message: The specified"
                + " key does not exist.");
  }

  @Test
  void layers_of_other_accounts_and_regions_are_out_of_reach() {
    publish("tools");
    var other = new Scope("210987654321", "us-east-1");

    var refused =
        refusal(
            () -> lambda.call(GetLayerVersion.class, new GetLayerVersion.Request(LAYER, 1), other));

    assertThat(refused.code()).isEqualTo("AccessDeniedException");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.message())
        .isEqualTo(
            "User: arn:aws:iam::210987654321:root is not authorized to perform:"
                + " lambda:GetLayerVersion on resource: "
                + LAYER
                + ":1 because no resource-based policy allows the lambda:GetLayerVersion action");
    assertThat(
            refusal(() ->
                    lambda.call(
                        GetLayerVersion.class,
                        new GetLayerVersion.Request(LAYER, 1),
                        new Scope(ServiceUnderTest.ACCOUNT, "eu-west-1")))
                .code())
        .isEqualTo("ResourceNotFoundException");
    assertThat(parts.started().layers().find(other, LAYER + ":1")).isEmpty();
    assertThat(
            parts
                .started()
                .layers()
                .find(new Scope(ServiceUnderTest.ACCOUNT, "eu-west-1"), LAYER + ":1"))
        .isEmpty();
  }

  @Test
  void functions_find_a_version_with_its_sizes() {
    publish("tools");

    var found = parts.started().layers().find(ServiceUnderTest.SCOPE, LAYER + ":1").orElseThrow();

    assertThat(found.layer().arn()).isEqualTo(LAYER + ":1");
    assertThat(found.layer().codeSize()).isEqualTo(ZIP.length);
    assertThat(found.unzippedSize()).isEqualTo("#!/bin/sh\n".length());
    assertThat(parts.started().layers().find(ServiceUnderTest.SCOPE, LAYER + ":2")).isEmpty();
    assertThat(parts.started().layers().find(ServiceUnderTest.SCOPE, "no arn")).isEmpty();
  }

  @Test
  void a_restart_finds_them(@TempDir Path data) {
    try (var first = ServiceUnderTest.of(parts).in(data).start()) {
      first.call(PublishLayerVersion.class, request("tools", zip(ZIP), null));
    }

    try (var second = ServiceUnderTest.of(parts).in(data).start()) {
      var again = second.call(PublishLayerVersion.class, request("tools", zip(ZIP), null));

      assertThat(again.version()).isEqualTo(2);
      assertThat(
              second.call(GetLayerVersion.class, new GetLayerVersion.Request("tools", 1)).version())
          .isEqualTo(1);
    }
  }

  private static Body object(String bucket, String key) {
    if (bucket.equals("code") && key.equals("layer.zip")) {
      return Body.of(ZIP);
    }
    throw AwsException.of("NoSuchKey", 404, "The specified key does not exist.");
  }

  private static LayerVersionContentOutput content(@Nullable LayerVersionContentOutput it) {
    return Objects.requireNonNull(it);
  }

  private static LayerVersionContentInput zip(byte[] zip) {
    return LayerVersionContentInput.of(it -> it.zipFile = zip);
  }

  private static PublishLayerVersion.Request request(
      String name, LayerVersionContentInput content, @Nullable List<String> runtimes) {
    return PublishLayerVersion.Request.of(it -> {
      it.layerName = name;
      it.content = content;
      it.compatibleRuntimes = runtimes;
    });
  }

  private GetLayerVersion.Response publish(LayerVersionContentInput content) {
    return lambda.call(PublishLayerVersion.class, request("tools", content, null));
  }

  private GetLayerVersion.Response publish(String name, String... runtimes) {
    return lambda.call(
        PublishLayerVersion.class,
        request(name, zip(ZIP), runtimes.length == 0 ? null : List.of(runtimes)));
  }

  private GetLayerVersion.Response get(String name, long version) {
    return lambda.call(GetLayerVersion.class, new GetLayerVersion.Request(name, version));
  }

  private void delete(String name, long version) {
    lambda.call(DeleteLayerVersion.class, new DeleteLayerVersion.Request(name, version));
  }

  private ListLayerVersions.Response page(String name, @Nullable String marker) {
    return lambda.call(
        ListLayerVersions.class,
        ListLayerVersions.Request.of(it -> {
          it.layerName = name;
          it.marker = marker;
          it.maxItems = 2;
        }));
  }

  private static List<Long> numbers(ListLayerVersions.Response page) {
    return Objects.requireNonNull(page.layerVersions()).stream()
        .map(it -> Objects.requireNonNull(it.version()))
        .toList();
  }

  private List<LayerVersionsListItem> versions(String name, @Nullable String runtime) {
    var answer =
        lambda.call(
            ListLayerVersions.class,
            ListLayerVersions.Request.of(it -> {
              it.layerName = name;
              it.compatibleRuntime = runtime;
            }));
    return Objects.requireNonNull(answer.layerVersions());
  }

  private List<LayersListItem> layers(@Nullable String runtime) {
    var answer =
        lambda.call(ListLayers.class, ListLayers.Request.of(it -> it.compatibleRuntime = runtime));
    return Objects.requireNonNull(answer.layers());
  }
}
