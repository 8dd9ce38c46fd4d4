package dev.virga.plugin.s3.configuration;

import static dev.virga.plugin.s3.configuration.ConfiguredBuckets.NAME;
import static dev.virga.plugin.s3.configuration.Refusals.assertMalformed;
import static dev.virga.plugin.s3.configuration.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.s3.model.AnalyticsConfiguration;
import dev.virga.plugin.s3.model.AnalyticsExportDestination;
import dev.virga.plugin.s3.model.AnalyticsS3BucketDestination;
import dev.virga.plugin.s3.model.AnalyticsS3ExportFileFormat;
import dev.virga.plugin.s3.model.IntelligentTieringAccessTier;
import dev.virga.plugin.s3.model.IntelligentTieringConfiguration;
import dev.virga.plugin.s3.model.IntelligentTieringStatus;
import dev.virga.plugin.s3.model.InventoryConfiguration;
import dev.virga.plugin.s3.model.InventoryDestination;
import dev.virga.plugin.s3.model.InventoryFormat;
import dev.virga.plugin.s3.model.InventoryFrequency;
import dev.virga.plugin.s3.model.InventoryIncludedObjectVersions;
import dev.virga.plugin.s3.model.InventoryS3BucketDestination;
import dev.virga.plugin.s3.model.InventorySchedule;
import dev.virga.plugin.s3.model.MetricsConfiguration;
import dev.virga.plugin.s3.model.MetricsFilter;
import dev.virga.plugin.s3.model.StorageClassAnalysis;
import dev.virga.plugin.s3.model.StorageClassAnalysisDataExport;
import dev.virga.plugin.s3.model.StorageClassAnalysisSchemaVersion;
import dev.virga.plugin.s3.model.Tiering;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NamedConfigurationsTest {
  private ConfiguredBuckets s3;

  @BeforeEach
  void start() {
    s3 = ConfiguredBuckets.start();
  }

  @AfterEach
  void stop() {
    s3.close();
  }

  @Test
  void metrics_are_kept_by_id() {
    var whole = new MetricsConfiguration("whole", null);
    var part =
        new MetricsConfiguration("part", MetricsFilter.of(filter -> filter.prefix = "docs/"));
    put(whole);
    put(part);

    assertThat(get("part")).isEqualTo(part);
    assertThat(list(null).metricsConfigurationList()).containsExactly(part, whole);

    delete("part");

    assertThat(list(null).metricsConfigurationList()).containsExactly(whole);
    assertUnknown(() -> get("part"));
    assertUnknown(() -> delete("part"));
  }

  @Test
  void lists_come_in_pages_of_a_hundred() {
    IntStream.range(0, 250)
        .forEach(it -> put(new MetricsConfiguration("m%03d".formatted(it), null)));

    var first = list(null);
    var second = list(first.nextContinuationToken());
    var third = list(second.nextContinuationToken());

    assertThat(first.metricsConfigurationList()).hasSize(100);
    assertThat(first.isTruncated()).isTrue();
    assertThat(second.metricsConfigurationList()).hasSize(100);
    assertThat(second.continuationToken()).isEqualTo(first.nextContinuationToken());
    assertThat(third.metricsConfigurationList())
        .extracting(MetricsConfiguration::id)
        .hasSize(50)
        .startsWith("m200")
        .endsWith("m249");
    assertThat(third.isTruncated()).isFalse();
    assertThat(third.nextContinuationToken()).isNull();
    assertRefused(
        "InvalidArgument",
        "The continuation token provided is incorrect",
        () -> list("not a token"));
  }

  @Test
  void a_bucket_has_a_thousand_of_a_kind_at_most() {
    var bucket = s3.find(NAME);
    var metrics = s3.configurations().metrics();
    IntStream.range(0, 1000)
        .forEach(it -> metrics.put(bucket, new MetricsConfiguration("m" + it, null)));

    put(new MetricsConfiguration("m7", MetricsFilter.of(filter -> filter.prefix = "a")));

    assertRefused(
        "TooManyConfigurations",
        "You are attempting to create a new configuration but have already reached the"
            + " 1,000-configuration limit.",
        () -> put(new MetricsConfiguration("one-more", null)));
  }

  @Test
  void the_id_is_the_one_in_the_address() {
    for (String id : new String[] {"other", "", "a b", "x".repeat(65)}) {
      assertRefused(
          "InvalidArgument",
          "The specified configuration id is invalid.",
          () ->
              MetricsRules.check(
                  id, new MetricsConfiguration(id.equals("other") ? "mine" : id, null)));
    }
    MetricsRules.check("x".repeat(64), new MetricsConfiguration("x".repeat(64), null));
  }

  @Test
  void a_filter_is_of_one_kind() {
    var filter =
        MetricsFilter.of(it -> {
          it.prefix = "a";
          it.accessPointArn = "arn:aws:s3:us-east-1:123456789012:accesspoint/a";
        });

    assertMalformed(() -> MetricsRules.check("a", new MetricsConfiguration("a", filter)));
    assertMalformed(
        () -> MetricsRules.check("a", new MetricsConfiguration("a", MetricsFilter.of(_ -> {}))));
  }

  @Test
  void analytics_may_be_exported_to_a_bucket() {
    var configuration = analytics("arn:aws:s3:::reports");

    s3.call(
        PutBucketAnalyticsConfiguration.class,
        new PutBucketAnalyticsConfiguration.Request(NAME, "a", configuration, null));

    assertThat(
            s3.call(
                    GetBucketAnalyticsConfiguration.class,
                    new GetBucketAnalyticsConfiguration.Request(NAME, "a", null))
                .analyticsConfiguration())
        .isEqualTo(configuration);
    assertThat(
            s3.call(
                    ListBucketAnalyticsConfigurations.class,
                    new ListBucketAnalyticsConfigurations.Request(NAME, null, null))
                .analyticsConfigurationList())
        .containsExactly(configuration);
    assertRefused(
        "InvalidS3DestinationBucket",
        "Invalid bucket ARN: reports",
        () -> AnalyticsRules.check("a", analytics("reports")));
  }

  @Test
  void an_inventory_goes_to_a_bucket() {
    var configuration = inventory("arn:aws:s3:::reports");

    s3.call(
        PutBucketInventoryConfiguration.class,
        new PutBucketInventoryConfiguration.Request(NAME, "i", configuration, null));

    assertThat(
            s3.call(
                    GetBucketInventoryConfiguration.class,
                    new GetBucketInventoryConfiguration.Request(NAME, "i", null))
                .inventoryConfiguration())
        .isEqualTo(configuration);
    assertThat(
            s3.call(
                    ListBucketInventoryConfigurations.class,
                    new ListBucketInventoryConfigurations.Request(NAME, null, null))
                .inventoryConfigurationList())
        .containsExactly(configuration);
    assertRefused(
        "InvalidS3DestinationBucket",
        "Invalid bucket ARN: arn:aws:s3:::a/b",
        () -> InventoryRules.check("i", inventory("arn:aws:s3:::a/b")));
  }

  @Test
  void tiers_have_their_days() {
    var archive = new Tiering(90, IntelligentTieringAccessTier.ARCHIVE_ACCESS);
    var configuration = tiering(archive);

    s3.call(
        PutBucketIntelligentTieringConfiguration.class,
        new PutBucketIntelligentTieringConfiguration.Request(NAME, "t", null, configuration));

    assertThat(
            s3.call(
                    ListBucketIntelligentTieringConfigurations.class,
                    new ListBucketIntelligentTieringConfigurations.Request(NAME, null, null))
                .intelligentTieringConfigurationList())
        .containsExactly(configuration);
    assertMalformed(() -> IntelligentTieringRules.check("t", tiering()));
    assertMalformed(() -> IntelligentTieringRules.check("t", tiering(archive, archive)));
    assertRefused(
        "InvalidArgument",
        "'Days' for the DEEP_ARCHIVE_ACCESS tier must be between 180 and 730",
        () ->
            IntelligentTieringRules.check(
                "t", tiering(new Tiering(179, IntelligentTieringAccessTier.DEEP_ARCHIVE_ACCESS))));
  }

  private static IntelligentTieringConfiguration tiering(Tiering... tierings) {
    return new IntelligentTieringConfiguration(
        "t", null, IntelligentTieringStatus.ENABLED, List.of(tierings));
  }

  private static AnalyticsConfiguration analytics(String bucket) {
    var destination =
        AnalyticsS3BucketDestination.of(it -> {
          it.bucket = bucket;
          it.format = AnalyticsS3ExportFileFormat.CSV;
        });
    return new AnalyticsConfiguration(
        "a",
        null,
        new StorageClassAnalysis(
            new StorageClassAnalysisDataExport(
                StorageClassAnalysisSchemaVersion.V_1,
                new AnalyticsExportDestination(destination))));
  }

  private static InventoryConfiguration inventory(String bucket) {
    return InventoryConfiguration.of(it -> {
      it.id = "i";
      it.isEnabled = true;
      it.includedObjectVersions = InventoryIncludedObjectVersions.ALL;
      it.schedule = new InventorySchedule(InventoryFrequency.DAILY);
      it.destination =
          new InventoryDestination(
              InventoryS3BucketDestination.of(to -> {
                to.bucket = bucket;
                to.format = InventoryFormat.CSV;
              }));
    });
  }

  private static void assertUnknown(ThrowingCallable call) {
    assertRefused("NoSuchConfiguration", "The specified configuration does not exist.", call);
  }

  private void put(MetricsConfiguration configuration) {
    s3.call(
        PutBucketMetricsConfiguration.class,
        new PutBucketMetricsConfiguration.Request(NAME, configuration.id(), configuration, null));
  }

  private @Nullable MetricsConfiguration get(String id) {
    return s3.call(
            GetBucketMetricsConfiguration.class,
            new GetBucketMetricsConfiguration.Request(NAME, id, null))
        .metricsConfiguration();
  }

  private void delete(String id) {
    s3.call(
        DeleteBucketMetricsConfiguration.class,
        new DeleteBucketMetricsConfiguration.Request(NAME, id, null));
  }

  private ListBucketMetricsConfigurations.Response list(@Nullable String token) {
    return s3.call(
        ListBucketMetricsConfigurations.class,
        new ListBucketMetricsConfigurations.Request(NAME, token, null));
  }
}
