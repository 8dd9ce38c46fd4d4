package dev.virga.plugin.s3.configuration;

import static dev.virga.plugin.s3.configuration.ConfiguredBuckets.NAME;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.s3.model.AccelerateConfiguration;
import dev.virga.plugin.s3.model.BucketAccelerateStatus;
import dev.virga.plugin.s3.model.BucketLoggingStatus;
import dev.virga.plugin.s3.model.CORSConfiguration;
import dev.virga.plugin.s3.model.CORSRule;
import dev.virga.plugin.s3.model.LoggingEnabled;
import dev.virga.plugin.s3.model.ObjectOwnership;
import dev.virga.plugin.s3.model.OwnershipControls;
import dev.virga.plugin.s3.model.OwnershipControlsRule;
import dev.virga.plugin.s3.model.Payer;
import dev.virga.plugin.s3.model.PublicAccessBlockConfiguration;
import dev.virga.plugin.s3.model.RequestPaymentConfiguration;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.spi.AwsException;
import dev.virga.spi.Scope;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class SubResourcesTest {
  private ConfiguredBuckets s3;

  @BeforeEach
  void start() {
    s3 = ConfiguredBuckets.start();
  }

  @AfterEach
  void stop() {
    s3.close();
  }

  @TestFactory
  Stream<DynamicTest> what_is_not_set_answers_its_own_error() {
    return Stream.of(
        unset(
            "NoSuchBucketPolicy",
            () -> s3.call(GetBucketPolicy.class, new GetBucketPolicy.Request(NAME, null))),
        unset(
            "NoSuchBucketPolicy",
            () ->
                s3.call(
                    GetBucketPolicyStatus.class, new GetBucketPolicyStatus.Request(NAME, null))),
        unset(
            "NoSuchTagSet",
            () -> s3.call(GetBucketTagging.class, new GetBucketTagging.Request(NAME, null))),
        unset(
            "NoSuchCORSConfiguration",
            () -> s3.call(GetBucketCors.class, new GetBucketCors.Request(NAME, null))),
        unset(
            "NoSuchLifecycleConfiguration",
            () ->
                s3.call(
                    GetBucketLifecycleConfiguration.class,
                    new GetBucketLifecycleConfiguration.Request(NAME, null))),
        unset(
            "NoSuchWebsiteConfiguration",
            () -> s3.call(GetBucketWebsite.class, new GetBucketWebsite.Request(NAME, null))),
        unset(
            "ReplicationConfigurationNotFoundError",
            () ->
                s3.call(GetBucketReplication.class, new GetBucketReplication.Request(NAME, null))),
        unset(
            "ObjectLockConfigurationNotFoundError",
            () ->
                s3.call(
                    GetObjectLockConfiguration.class,
                    new GetObjectLockConfiguration.Request(NAME, null))));
  }

  @Test
  void an_unknown_bucket_has_no_configuration() {
    assertRefused(
        "NoSuchBucket",
        "The specified bucket does not exist",
        () -> s3.call(GetBucketCors.class, new GetBucketCors.Request("nowhere", null)));
    assertRefused(
        "NoSuchBucket",
        "The specified bucket does not exist",
        () ->
            s3.call(
                DeletePublicAccessBlock.class,
                new DeletePublicAccessBlock.Request("nowhere", null)));
  }

  @Test
  void a_new_bucket_blocks_public_access_until_that_is_changed() {
    assertThat(publicAccess())
        .isEqualTo(new PublicAccessBlockConfiguration(true, true, true, true));

    s3.call(
        PutPublicAccessBlock.class,
        new PutPublicAccessBlock.Request(
            NAME, null, null, new PublicAccessBlockConfiguration(null, true, null, null), null));

    assertThat(publicAccess())
        .isEqualTo(new PublicAccessBlockConfiguration(false, true, false, false));

    s3.call(DeletePublicAccessBlock.class, new DeletePublicAccessBlock.Request(NAME, null));

    assertRefused(
        "NoSuchPublicAccessBlockConfiguration",
        "The public access block configuration was not found",
        this::publicAccess);
  }

  @Test
  void the_owner_of_a_new_bucket_owns_its_objects() {
    assertThat(ownership()).isEqualTo(ObjectOwnership.BUCKET_OWNER_ENFORCED);

    s3.call(
        PutBucketOwnershipControls.class,
        new PutBucketOwnershipControls.Request(
            NAME, null, null, controls(ObjectOwnership.OBJECT_WRITER), null));

    assertThat(ownership()).isEqualTo(ObjectOwnership.OBJECT_WRITER);

    s3.call(
        DeleteBucketOwnershipControls.class, new DeleteBucketOwnershipControls.Request(NAME, null));

    assertRefused(
        "OwnershipControlsNotFoundError",
        "The bucket ownership controls were not found",
        this::ownership);
  }

  @Test
  void a_bucket_is_made_with_the_ownership_that_was_asked_for() {
    Bucket bucket = s3.find(NAME);

    s3.configurations().created(bucket.withObjectLock(), ObjectOwnership.OBJECT_WRITER);

    assertThat(ownership()).isEqualTo(ObjectOwnership.OBJECT_WRITER);
    assertThat(s3.configurations().objectLock().find(bucket)).isPresent();
  }

  @Test
  void the_owner_of_a_bucket_pays_unless_told_otherwise() {
    assertThat(payer()).isEqualTo(Payer.BUCKET_OWNER);

    s3.call(
        PutBucketRequestPayment.class,
        new PutBucketRequestPayment.Request(
            NAME, null, null, new RequestPaymentConfiguration(Payer.REQUESTER), null));

    assertThat(payer()).isEqualTo(Payer.REQUESTER);
  }

  @Test
  void buckets_with_periods_are_not_accelerated() {
    s3.bucket("dotted.name");
    var enabled = new AccelerateConfiguration(BucketAccelerateStatus.ENABLED);
    assertThat(acceleration()).isNull();

    s3.call(
        PutBucketAccelerateConfiguration.class,
        new PutBucketAccelerateConfiguration.Request(NAME, enabled, null, null));

    assertThat(acceleration()).isEqualTo(BucketAccelerateStatus.ENABLED);
    assertRefused(
        "InvalidRequest",
        "S3 Transfer Acceleration is not supported for buckets with periods (.) in their names",
        () ->
            s3.call(
                PutBucketAccelerateConfiguration.class,
                new PutBucketAccelerateConfiguration.Request("dotted.name", enabled, null, null)));
  }

  @Test
  void logs_go_to_a_bucket_of_the_same_owner_and_region() {
    s3.bucket("logs");
    s3.bucket("elsewhere", null, new Scope("123456789012", "eu-west-1"));
    s3.bucket("of-another", null, new Scope("999999999999", "us-east-1"));

    log("logs");

    assertThat(logging().loggingEnabled()).isEqualTo(target("logs"));
    assertRefused(
        "InvalidTargetBucketForLogging",
        "The target bucket for logging does not exist",
        () -> log("nowhere"));
    assertRefused(
        "CrossLocationLoggingProhibited",
        "Cross S3 location logging not allowed.",
        () -> log("elsewhere"));
    assertRefused(
        "InvalidTargetBucketForLogging",
        "The owner for the bucket to be logged and the target bucket must be the same.",
        () -> log("of-another"));
  }

  @Test
  void an_empty_status_ends_logging() {
    s3.bucket("logs");
    log("logs");

    s3.call(
        PutBucketLogging.class,
        new PutBucketLogging.Request(NAME, new BucketLoggingStatus(null), null, null, null));

    assertThat(logging().loggingEnabled()).isNull();
  }

  @Test
  void what_was_put_is_there_after_a_restart(@TempDir Path directory) {
    var configuration = new CORSConfiguration(List.of(rule("a")));
    try (var before = ConfiguredBuckets.in(directory)) {
      before.bucket(NAME);
      before.call(
          PutBucketCors.class, new PutBucketCors.Request(NAME, configuration, null, null, null));
    }

    try (var after = ConfiguredBuckets.in(directory)) {
      assertThat(after.call(GetBucketCors.class, new GetBucketCors.Request(NAME, null)).corsRules())
          .isEqualTo(configuration.corsRules());
      after.call(DeleteBucketCors.class, new DeleteBucketCors.Request(NAME, null));
      assertRefused(
          "NoSuchCORSConfiguration",
          "The CORS configuration does not exist",
          () -> after.call(GetBucketCors.class, new GetBucketCors.Request(NAME, null)));
    }
  }

  private static CORSRule rule(String id) {
    return CORSRule.of(it -> {
      it.id = id;
      it.allowedMethods = List.of("GET");
      it.allowedOrigins = List.of("*");
    });
  }

  private @Nullable PublicAccessBlockConfiguration publicAccess() {
    return s3.call(GetPublicAccessBlock.class, new GetPublicAccessBlock.Request(NAME, null))
        .publicAccessBlockConfiguration();
  }

  private ObjectOwnership ownership() {
    var answer =
        s3.call(
            GetBucketOwnershipControls.class, new GetBucketOwnershipControls.Request(NAME, null));
    return requireNonNull(answer.ownershipControls()).rules().getFirst().objectOwnership();
  }

  private static OwnershipControls controls(ObjectOwnership ownership) {
    return new OwnershipControls(List.of(new OwnershipControlsRule(ownership)));
  }

  private @Nullable Payer payer() {
    return s3.call(GetBucketRequestPayment.class, new GetBucketRequestPayment.Request(NAME, null))
        .payer();
  }

  private @Nullable BucketAccelerateStatus acceleration() {
    return s3.call(
            GetBucketAccelerateConfiguration.class,
            new GetBucketAccelerateConfiguration.Request(NAME, null, null))
        .status();
  }

  private GetBucketLogging.Response logging() {
    return s3.call(GetBucketLogging.class, new GetBucketLogging.Request(NAME, null));
  }

  private void log(String bucket) {
    s3.call(
        PutBucketLogging.class,
        new PutBucketLogging.Request(
            NAME, new BucketLoggingStatus(target(bucket)), null, null, null));
  }

  private static LoggingEnabled target(String bucket) {
    return LoggingEnabled.of(it -> {
      it.targetBucket = bucket;
      it.targetPrefix = "access/";
    });
  }

  private static DynamicTest unset(String code, ThrowingCallable call) {
    return DynamicTest.dynamicTest(
        code,
        () ->
            assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                    AwsException.class,
                    it -> {
                      assertThat(it.code()).isEqualTo(code);
                      assertThat(it.status()).isEqualTo(404);
                      assertThat(it.members()).containsEntry("BucketName", NAME);
                    }));
  }

  private static void assertRefused(String code, String message, ThrowingCallable call) {
    Refusals.assertRefused(code, message, call);
  }
}
