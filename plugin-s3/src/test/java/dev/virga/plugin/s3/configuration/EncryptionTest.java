package dev.virga.plugin.s3.configuration;

import static dev.virga.plugin.s3.configuration.ConfiguredBuckets.NAME;
import static dev.virga.plugin.s3.configuration.Refusals.assertMalformed;
import static dev.virga.plugin.s3.configuration.Refusals.assertRefused;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.s3.model.ServerSideEncryptionByDefault;
import dev.virga.plugin.s3.model.ServerSideEncryptionConfiguration;
import dev.virga.plugin.s3.model.ServerSideEncryptionRule;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EncryptionTest {
  private static final ServerSideEncryptionRule DEFAULT = rule("AES256", null, false);

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
  void a_bucket_encrypts_with_keys_of_s3_unless_told_otherwise() {
    assertThat(get()).isEqualTo(DEFAULT);

    put(rule("aws:kms", "alias/mine", true));

    assertThat(get()).isEqualTo(rule("aws:kms", "alias/mine", true));

    s3.call(DeleteBucketEncryption.class, new DeleteBucketEncryption.Request(NAME, null));

    assertThat(get()).isEqualTo(DEFAULT);
  }

  @Test
  void what_a_rule_does_not_say_is_filled_in() {
    put(rule("aws:kms:dsse", null, null));

    assertThat(get()).isEqualTo(rule("aws:kms:dsse", null, false));

    put(new ServerSideEncryptionRule(null, true, null));

    assertThat(get()).isEqualTo(rule("AES256", null, true));
  }

  @Test
  void a_key_of_kms_goes_with_kms() {
    assertRefused(
        "InvalidArgument",
        "a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or"
            + " aws:kms:dsse",
        () -> put(rule("AES256", "alias/mine", null)));
  }

  @Test
  void there_is_one_rule_with_a_known_algorithm() {
    assertMalformed(() -> put(rule("rot13", null, null)));
    assertMalformed(() -> put());
    assertMalformed(() -> put(DEFAULT, DEFAULT));
  }

  private static ServerSideEncryptionRule rule(
      String algorithm, @Nullable String key, @Nullable Boolean bucketKey) {
    return new ServerSideEncryptionRule(
        new ServerSideEncryptionByDefault(algorithm, key), bucketKey, null);
  }

  private void put(ServerSideEncryptionRule... rules) {
    var configuration = new ServerSideEncryptionConfiguration(List.of(rules));
    s3.call(
        PutBucketEncryption.class,
        new PutBucketEncryption.Request(NAME, null, null, configuration, null));
  }

  private ServerSideEncryptionRule get() {
    var answer = s3.call(GetBucketEncryption.class, new GetBucketEncryption.Request(NAME, null));
    return requireNonNull(answer.serverSideEncryptionConfiguration()).rules().getFirst();
  }
}
