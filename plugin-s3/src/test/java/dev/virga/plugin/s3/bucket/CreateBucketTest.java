package dev.virga.plugin.s3.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.virga.plugin.s3.S3Plugin;
import dev.virga.plugin.s3.model.BucketVersioningStatus;
import dev.virga.plugin.s3.model.CreateBucketConfiguration;
import dev.virga.plugin.s3.model.Tag;
import dev.virga.spi.AwsException;
import dev.virga.spi.Scope;
import dev.virga.testkit.ServiceUnderTest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreateBucketTest {
  private static final Scope FRANKFURT = new Scope(ServiceUnderTest.ACCOUNT, "eu-central-1");

  private final ServiceUnderTest s3 = ServiceUnderTest.of(new S3Plugin()).start();

  @AfterEach
  void stop() {
    s3.close();
  }

  static CreateBucket.Request named(String name) {
    return request(name, null, null, null, null);
  }

  static CreateBucket.Request in(String name, @Nullable String constraint) {
    return request(
        name,
        CreateBucketConfiguration.of(it -> it.locationConstraint = constraint),
        null,
        null,
        null);
  }

  private static CreateBucket.Request request(
      String name,
      @Nullable CreateBucketConfiguration configuration,
      @Nullable String acl,
      @Nullable Boolean lock,
      @Nullable String ownership) {
    return new CreateBucket.Request(
        acl, name, configuration, null, null, null, null, null, lock, ownership, null);
  }

  private String location(String bucket) {
    return s3.call(GetBucketLocation.class, new GetBucketLocation.Request(bucket, null)).document();
  }

  private static void assertRefused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String code, String message) {
    assertThatThrownBy(call)
        .asInstanceOf(type(AwsException.class))
        .satisfies(it -> {
          assertThat(it.code()).isEqualTo(code);
          assertThat(it.message()).isEqualTo(message);
        });
  }

  @Test
  void a_bucket_is_made_where_the_request_was_sent() {
    var made = s3.call(CreateBucket.class, named("first"));

    assertThat(made.location()).isEqualTo("/first");
    assertThat(made.bucketArn()).isEqualTo("arn:aws:s3:::first");
    assertThat(location("first")).endsWith("2006-03-01/\"/>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ab",
        "Upper",
        "under_score",
        "-start",
        "end-",
        "two..dots",
        "dash-.dot",
        ".start",
        "192.168.5.4",
        "xn--name",
        "sthree-name",
        "name-s3alias",
        "name--ol-s3",
        "name.mrap",
        "name--x-s3",
        "a234567890123456789012345678901234567890123456789012345678901234"
      })
  void a_name_that_no_bucket_can_have_is_refused(String name) {
    assertThatThrownBy(() -> s3.call(CreateBucket.class, named(name)))
        .asInstanceOf(type(AwsException.class))
        .satisfies(it -> {
          assertThat(it.code()).isEqualTo("InvalidBucketName");
          assertThat(it.message()).isEqualTo("The specified bucket is not valid.");
          assertThat(it.members()).containsEntry("BucketName", name);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abc",
        "1.2.3",
        "with-dashes--and.dots",
        "a23456789012345678901234567890123456789012345678901234567890123"
      })
  void names_within_the_rules_are_accepted(String name) {
    s3.call(CreateBucket.class, named(name));

    assertThat(location(name)).contains("LocationConstraint");
  }

  @Test
  void the_constraint_decides_the_region() {
    var made = s3.call(CreateBucket.class, in("hamburg", "eu-central-1"));
    s3.call(CreateBucket.class, in("dublin", "EU"));

    assertThat(made.location()).isEqualTo("http://hamburg.s3.amazonaws.com/");
    assertThat(location("hamburg")).contains(">eu-central-1<");
    assertThat(location("dublin")).contains(">eu-west-1<");
  }

  @Test
  void a_constraint_of_another_region_than_the_endpoints_is_refused() {
    assertRefused(
        () -> s3.call(CreateBucket.class, in("there", "eu-west-1"), FRANKFURT),
        "IllegalLocationConstraintException",
        "The eu-west-1 location constraint is incompatible for the region specific endpoint this"
            + " request was sent to.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"us-east-1", "atlantis-1"})
  void a_constraint_that_no_region_has_is_refused(String constraint) {
    assertThatThrownBy(() -> s3.call(CreateBucket.class, in("there", constraint)))
        .asInstanceOf(type(AwsException.class))
        .satisfies(it -> {
          assertThat(it.code()).isEqualTo("InvalidLocationConstraint");
          assertThat(it.members()).containsEntry("LocationConstraint", constraint);
        });
  }

  @Test
  void without_a_constraint_the_endpoint_decides_unless_fidelity_is_strict() {
    s3.call(CreateBucket.class, named("lenient"), FRANKFURT);

    assertThat(location("lenient")).contains(">eu-central-1<");
    try (var strict = ServiceUnderTest.of(new S3Plugin()).strict().start()) {
      assertRefused(
          () -> strict.call(CreateBucket.class, named("strict"), FRANKFURT),
          "IllegalLocationConstraintException",
          "The unspecified location constraint is incompatible for the region specific endpoint this"
              + " request was sent to.");
    }
  }

  @Test
  void an_owner_may_make_a_bucket_again_in_us_east_1_only() {
    s3.call(CreateBucket.class, named("here"));
    s3.call(CreateBucket.class, in("there", "eu-central-1"));

    assertThat(s3.call(CreateBucket.class, named("here")).location()).isEqualTo("/here");
    assertRefused(
        () -> s3.call(CreateBucket.class, in("there", "eu-central-1")),
        "BucketAlreadyOwnedByYou",
        "Your previous request to create the named bucket succeeded and you already own it.");
  }

  @Test
  void a_name_that_another_account_has_is_taken() {
    s3.call(CreateBucket.class, named("theirs"), new Scope("000000000001", "us-east-1"));

    assertRefused(
        () -> s3.call(CreateBucket.class, named("theirs")),
        "BucketAlreadyExists",
        "The requested bucket name is not available. The bucket namespace is shared by all users of"
            + " the system. Please select a different name and try again.");
  }

  @Test
  void object_lock_brings_versioning_that_cannot_be_suspended() {
    s3.call(CreateBucket.class, request("locked", null, null, true, null));

    var versioning =
        s3.call(GetBucketVersioning.class, new GetBucketVersioning.Request("locked", null));
    assertThat(versioning.status()).isEqualTo(BucketVersioningStatus.ENABLED);
    assertRefused(
        () ->
            s3.call(
                PutBucketVersioning.class,
                BucketVersioningTest.request("locked", BucketVersioningStatus.SUSPENDED)),
        "InvalidBucketState",
        "An Object Lock configuration is present on this bucket, so the versioning state cannot be"
            + " changed.");
  }

  @Test
  void a_list_that_gives_something_away_does_not_go_with_the_default_ownership() {
    assertRefused(
        () -> s3.call(CreateBucket.class, request("open", null, "public-read", null, null)),
        "InvalidBucketAclWithObjectOwnership",
        "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting");
    s3.call(CreateBucket.class, request("shut", null, "private", null, null));
  }

  @Test
  void a_public_list_does_not_go_with_the_block_of_public_access() {
    assertRefused(
        () ->
            s3.call(CreateBucket.class, request("open", null, "public-read", null, "ObjectWriter")),
        "InvalidBucketAclWithBlockPublicAccessError",
        "Bucket cannot have public ACLs set with BlockPublicAccess enabled");
  }

  @Test
  void an_ownership_that_does_not_exist_is_refused() {
    assertRefused(
        () -> s3.call(CreateBucket.class, request("mine", null, null, null, "Everybody")),
        "InvalidArgument",
        "Invalid x-amz-object-ownership header: Everybody");
  }

  @Test
  void tags_of_a_new_bucket_are_checked() {
    var configuration =
        CreateBucketConfiguration.of(it -> it.tags = List.of(new Tag("aws:mine", "x")));

    assertRefused(
        () -> s3.call(CreateBucket.class, request("tagged", configuration, null, null, null)),
        "InvalidTag",
        "System tags cannot be added/updated by requester");
  }
}
