package dev.virga.plugin.ecr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.ecr.model.ImageScanStatus;
import dev.virga.plugin.ecr.model.ImageScanningConfiguration;
import dev.virga.plugin.ecr.model.RegistryScanningRule;
import dev.virga.plugin.ecr.model.RepositoryScanningConfiguration;
import dev.virga.plugin.ecr.model.ScanFrequency;
import dev.virga.plugin.ecr.model.ScanStatus;
import dev.virga.plugin.ecr.model.ScanType;
import dev.virga.plugin.ecr.model.ScanningRepositoryFilter;
import dev.virga.plugin.ecr.model.ScanningRepositoryFilterType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Nothing is found where nothing is looked for, and the answers say so.
class ScansTest extends EcrTest {
  @Test
  void an_image_that_nobody_asked_to_scan_has_no_scan() {
    repository("web");
    push("web", "v1", "content");

    assertRefused(() -> findings("web", "v1"), "ScanNotFoundException")
        .hasMessage(
            "Image scan does not exist for the image with '{imageDigest:'null', imageTag:'v1'}' in"
                + " the repository with name 'web' in the registry with id '123456789012'");
    assertThat(images("web").getFirst().imageScanStatus()).isNull();
  }

  @Test
  void a_scan_fails_and_finds_nothing() {
    repository("web");
    push("web", "v1", "content");

    var started = call(StartImageScan.class, new StartImageScan.Request(null, "web", tag("v1")));

    assertThat(Objects.requireNonNull(started.imageScanStatus()).status())
        .isEqualTo(ScanStatus.FAILED);
    assertThat(findings("web", "v1").imageScanStatus()).isEqualTo(started.imageScanStatus());
    assertThat(findings("web", "v1").imageScanFindings()).isNull();
    assertThat(images("web").getFirst().imageScanFindingsSummary()).isNull();
  }

  @Test
  void lists_are_not_scanned() {
    repository("web");
    put("web", "all", index(push("web", null, "content")));

    assertRefused(
        () -> call(StartImageScan.class, new StartImageScan.Request(null, "web", tag("all"))),
        "UnsupportedImageTypeException");
  }

  @Test
  void pushes_are_scanned_where_the_repository_or_the_registry_says_so() {
    repository("own", it -> it.imageScanningConfiguration = new ImageScanningConfiguration(true));
    repository("prod/web");
    repository("test/web");
    configure(rule(ScanFrequency.SCAN_ON_PUSH, "prod*"));

    assertThat(scanned("own")).isNotNull();
    assertThat(scanned("prod/web")).isNotNull();
    assertThat(scanned("test/web")).isNull();
    var answer =
        call(
            BatchGetRepositoryScanningConfiguration.class,
            new BatchGetRepositoryScanningConfiguration.Request(
                List.of("own", "prod/web", "test/web", "none")));
    assertThat(Objects.requireNonNull(answer.scanningConfigurations()))
        .extracting(RepositoryScanningConfiguration::scanFrequency)
        .containsExactly(
            ScanFrequency.SCAN_ON_PUSH, ScanFrequency.SCAN_ON_PUSH, ScanFrequency.MANUAL);
    assertThat(answer.scanningConfigurations().get(1).appliedScanFilters()).hasSize(1);
    assertThat(Objects.requireNonNull(answer.failures()))
        .extracting(it -> it.repositoryName())
        .containsExactly("none");
  }

  @Test
  void basic_scans_are_not_continuous() {
    assertRefused(() -> configure(rule(ScanFrequency.CONTINUOUS_SCAN, "*")), "ValidationException");

    var configuration =
        Objects.requireNonNull(
            call(
                    GetRegistryScanningConfiguration.class,
                    new GetRegistryScanningConfiguration.Request())
                .scanningConfiguration());
    assertThat(configuration.scanType()).isEqualTo(ScanType.BASIC);
    assertThat(configuration.rules()).isEmpty();
  }

  private void configure(RegistryScanningRule rule) {
    call(
        PutRegistryScanningConfiguration.class,
        new PutRegistryScanningConfiguration.Request(ScanType.BASIC, List.of(rule)));
  }

  private static RegistryScanningRule rule(ScanFrequency frequency, String filter) {
    return new RegistryScanningRule(
        frequency,
        List.of(new ScanningRepositoryFilter(filter, ScanningRepositoryFilterType.WILDCARD)));
  }

  private @Nullable ImageScanStatus scanned(String repository) {
    push(repository, "v1", "content");
    return images(repository).getFirst().imageScanStatus();
  }

  private DescribeImageScanFindings.Response findings(String repository, String tag) {
    return call(
        DescribeImageScanFindings.class,
        DescribeImageScanFindings.Request.of(it -> {
          it.repositoryName = repository;
          it.imageId = tag(tag);
        }));
  }
}
