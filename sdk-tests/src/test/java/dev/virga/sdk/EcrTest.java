package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.ecr.EcrClient;
import software.amazon.awssdk.services.ecr.model.AuthorizationData;
import software.amazon.awssdk.services.ecr.model.EcrException;
import software.amazon.awssdk.services.ecr.model.ImageIdentifier;
import software.amazon.awssdk.services.ecr.model.InvalidLayerPartException;
import software.amazon.awssdk.services.ecr.model.LifecyclePolicyNotFoundException;
import software.amazon.awssdk.services.ecr.model.LifecyclePolicyPreviewStatus;
import software.amazon.awssdk.services.ecr.model.Repository;
import software.amazon.awssdk.services.ecr.model.RepositoryAlreadyExistsException;
import software.amazon.awssdk.services.ecr.model.RepositoryNotEmptyException;
import software.amazon.awssdk.services.ecr.model.RepositoryNotFoundException;

/// The acceptance of ECR through the AWS SDK for Java.
class EcrTest {
  @RegisterExtension static final Distribution VIRGA = new Distribution();

  private static final String NAME = "acceptance/sdk";
  private static final String POLICY =
      """
      {"rules": [{"rulePriority": 1, "description": "old ones",
        "selection": {"tagStatus": "any", "countType": "imageCountMoreThan", "countNumber": 1},
        "action": {"type": "expire"}}]}\
      """;

  private EcrClient ecr;

  @BeforeEach
  void connect() {
    ecr =
        EcrClient.builder()
            .endpointOverride(VIRGA.endpoint())
            .region(Region.US_EAST_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
            .build();
  }

  @AfterEach
  void cleanUp() {
    try {
      ecr.deleteRepository(it -> it.repositoryName(NAME).force(true));
    } catch (RepositoryNotFoundException _) {
      // the test deleted it, or never made it
    }
    ecr.close();
  }

  @Test
  void a_repository_is_made_described_by_its_name_and_deleted() {
    Repository made = ecr.createRepository(it -> it.repositoryName(NAME)).repository();

    assertThat(made.repositoryArn())
        .isEqualTo("arn:aws:ecr:us-east-1:123456789012:repository/" + NAME);
    assertThat(made.repositoryUri())
        .isEqualTo("localhost:" + VIRGA.endpoint().getPort() + "/" + NAME);
    assertThat(ecr.describeRepositories(it -> it.repositoryNames(NAME)).repositories())
        .containsExactly(made);
    assertThatThrownBy(() -> ecr.createRepository(it -> it.repositoryName(NAME)))
        .isInstanceOf(RepositoryAlreadyExistsException.class);
    ecr.deleteRepository(it -> it.repositoryName(NAME));
    assertThatThrownBy(() -> ecr.describeRepositories(it -> it.repositoryNames(NAME)))
        .isInstanceOf(RepositoryNotFoundException.class);
  }

  @Test
  void a_token_is_good_for_twelve_hours() {
    AuthorizationData data = ecr.getAuthorizationToken().authorizationData().getFirst();

    assertThat(java.util.Base64.getDecoder().decode(data.authorizationToken()))
        .asString(StandardCharsets.UTF_8)
        .startsWith("AWS:");
    assertThat(data.expiresAt())
        .isBetween(
            Instant.now().plus(Duration.ofHours(11)), Instant.now().plus(Duration.ofHours(13)));
    assertThat(URI.create(data.proxyEndpoint()).getPort()).isEqualTo(VIRGA.endpoint().getPort());
  }

  @Test
  void a_lifecycle_policy_is_set_told_previewed_and_removed() {
    ecr.createRepository(it -> it.repositoryName(NAME));
    assertThatThrownBy(() -> ecr.getLifecyclePolicy(it -> it.repositoryName(NAME)))
        .isInstanceOf(LifecyclePolicyNotFoundException.class);
    push("v1", "one");
    push("v2", "two");

    ecr.putLifecyclePolicy(it -> it.repositoryName(NAME).lifecyclePolicyText(POLICY));

    assertThat(ecr.getLifecyclePolicy(it -> it.repositoryName(NAME)).lifecyclePolicyText())
        .isEqualTo(POLICY);
    ecr.startLifecyclePolicyPreview(it -> it.repositoryName(NAME));
    var preview = ecr.getLifecyclePolicyPreview(it -> it.repositoryName(NAME));
    assertThat(preview.status()).isEqualTo(LifecyclePolicyPreviewStatus.COMPLETE);
    assertThat(preview.previewResults())
        .singleElement()
        .satisfies(it -> assertThat(it.imageTags()).containsExactly("v1"));
    ecr.deleteLifecyclePolicy(it -> it.repositoryName(NAME));
  }

  @Test
  void an_image_is_pushed_told_downloaded_and_deleted() throws Exception {
    ecr.createRepository(it -> it.repositoryName(NAME));

    String manifest = push("v1", "content");

    var image =
        ecr.batchGetImage(it -> it.repositoryName(NAME).imageIds(tag("v1"))).images().getFirst();
    assertThat(image.imageManifest()).isEqualTo(manifest);
    assertThat(image.imageId().imageDigest()).isEqualTo(digest(manifest));
    assertThat(ecr.describeImages(it -> it.repositoryName(NAME)).imageDetails())
        .singleElement()
        .satisfies(it -> assertThat(it.imageTags()).containsExactly("v1"));
    String link =
        ecr.getDownloadUrlForLayer(it -> it.repositoryName(NAME).layerDigest(digest("content")))
            .downloadUrl();
    assertThat(download(link)).isEqualTo("content");
    assertThatThrownBy(() -> ecr.deleteRepository(it -> it.repositoryName(NAME)))
        .isInstanceOf(RepositoryNotEmptyException.class);
    var deleted = ecr.batchDeleteImage(it -> it.repositoryName(NAME).imageIds(tag("v1")));
    assertThat(deleted.imageIds()).hasSize(1);
    assertThat(ecr.listImages(it -> it.repositoryName(NAME)).imageIds()).isEmpty();
  }

  @Test
  void bad_input_is_refused_in_the_words_of_aws() {
    assertThatThrownBy(() -> ecr.createRepository(it -> it.repositoryName("Upper")))
        .isInstanceOfSatisfying(
            EcrException.class,
            e -> {
              assertThat(e.awsErrorDetails().errorCode()).isEqualTo("InvalidParameterException");
              assertThat(e.awsErrorDetails().errorMessage())
                  .startsWith(
                      "Invalid parameter at 'repositoryName' failed to satisfy constraint: 'must"
                          + " satisfy regular expression '");
            });
    ecr.createRepository(it -> it.repositoryName(NAME));
    String upload = ecr.initiateLayerUpload(it -> it.repositoryName(NAME)).uploadId();
    assertThatThrownBy(() ->
            ecr.uploadLayerPart(it ->
                it.repositoryName(NAME)
                    .uploadId(upload)
                    .partFirstByte(5L)
                    .partLastByte(5L)
                    .layerPartBlob(SdkBytes.fromUtf8String("x"))))
        .isInstanceOfSatisfying(
            InvalidLayerPartException.class,
            e -> {
              assertThat(e.uploadId()).isEqualTo(upload);
              assertThat(e.lastValidByteReceived()).isEqualTo(-1);
            });
  }

  private String push(String tag, String content) {
    upload("config of " + content);
    upload(content);
    String manifest =
        """
        {"schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json",
         "config": {"mediaType": "application/vnd.oci.image.config.v1+json", "size": %d, "digest": "%s"},
         "layers": [{"mediaType": "application/vnd.oci.image.layer.v1.tar", "size": %d, "digest": "%s"}]}\
        """
            .formatted(
                "config of ".length() + content.length(),
                digest("config of " + content),
                content.length(),
                digest(content));
    ecr.putImage(it -> it.repositoryName(NAME).imageTag(tag).imageManifest(manifest));
    return manifest;
  }

  private void upload(String content) {
    String digest = digest(content);
    String upload = ecr.initiateLayerUpload(it -> it.repositoryName(NAME)).uploadId();
    ecr.uploadLayerPart(it ->
        it.repositoryName(NAME)
            .uploadId(upload)
            .partFirstByte(0L)
            .partLastByte(content.length() - 1L)
            .layerPartBlob(SdkBytes.fromUtf8String(content)));
    ecr.completeLayerUpload(it -> it.repositoryName(NAME).uploadId(upload).layerDigests(digest));
  }

  private static ImageIdentifier tag(String tag) {
    return ImageIdentifier.builder().imageTag(tag).build();
  }

  private static String digest(String content) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static String download(String link) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(
              HttpRequest.newBuilder(URI.create(link)).build(),
              HttpResponse.BodyHandlers.ofString())
          .body();
    }
  }
}
