package dev.virga.plugin.s3.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.s3.model.Grant;
import dev.virga.plugin.s3.model.ObjectOwnership;
import dev.virga.plugin.s3.model.OwnershipControls;
import dev.virga.plugin.s3.model.OwnershipControlsRule;
import dev.virga.plugin.s3.model.Permission;
import dev.virga.plugin.s3.model.PublicAccessBlockConfiguration;
import dev.virga.plugin.s3.store.CanonicalUser;
import dev.virga.testkit.ServiceUnderTest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ObjectAclTest {
  private final BucketUnderTest s3 = new BucketUnderTest();

  @BeforeEach
  void write() {
    s3.put("a");
  }

  @AfterEach
  void stop() {
    s3.close();
  }

  private static Acl canned(String name) {
    return new Acl(name, null, null, null, null, null);
  }

  private void own(ObjectOwnership ownership) {
    s3.store()
        .configurations()
        .ownershipControls()
        .put(s3.bucket(), new OwnershipControls(List.of(new OwnershipControlsRule(ownership))));
  }

  private void put(@Nullable String canned) {
    s3.call(
        new PutObjectAcl(s3.store()),
        new PutObjectAcl.Request(
            canned,
            null,
            BucketUnderTest.NAME,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            "a",
            null,
            null,
            null));
  }

  private List<Grant> grants() {
    return Objects.requireNonNull(
        s3.call(
                new GetObjectAcl(s3.store()),
                new GetObjectAcl.Request(BucketUnderTest.NAME, "a", null, null, null))
            .grants());
  }

  @Test
  void an_object_belongs_to_its_writer_alone() {
    assertThat(grants())
        .containsExactly(
            new Grant(
                CannedAcl.user(CanonicalUser.id(ServiceUnderTest.ACCOUNT)),
                Permission.FULL_CONTROL));
  }

  @Test
  void a_named_list_becomes_its_grants() {
    put("public-read-write");

    assertThat(grants())
        .extracting(Grant::permission)
        .containsExactly(Permission.FULL_CONTROL, Permission.READ, Permission.WRITE);
  }

  @Test
  void a_name_that_no_list_has_is_refused() {
    assertThatThrownBy(() -> put("everybody"))
        .isInstanceOf(dev.virga.spi.AwsException.class)
        .extracting(it -> ((dev.virga.spi.AwsException) it).members())
        .isEqualTo(java.util.Map.of("ArgumentName", "x-amz-acl", "ArgumentValue", "everybody"));
  }

  @Test
  void a_bucket_whose_owner_owns_everything_takes_no_lists() {
    own(ObjectOwnership.BUCKET_OWNER_ENFORCED);

    assertThatThrownBy(() -> put("public-read")).hasMessage("The bucket does not allow ACLs");
    assertThatThrownBy(() ->
            canned("private")
                .ofObject(s3.store().configurations(), s3.bucket(), BucketUnderTest.FRIEND))
        .hasMessage("The bucket does not allow ACLs");
    assertThat(
            canned("bucket-owner-full-control")
                .ofObject(s3.store().configurations(), s3.bucket(), ServiceUnderTest.ACCOUNT))
        .isNull();
  }

  @Test
  void public_lists_are_refused_where_they_are_blocked() {
    s3.store()
        .configurations()
        .publicAccessBlock()
        .put(s3.bucket(), new PublicAccessBlockConfiguration(true, null, null, null));

    assertThatThrownBy(() -> put("public-read")).hasMessage("Access Denied");
    put("bucket-owner-read");
  }

  @Test
  void the_owner_of_a_new_object_depends_on_the_bucket() {
    var configurations = s3.store().configurations();
    String friend = BucketUnderTest.FRIEND;

    assertThat(canned("private").owner(configurations, s3.bucket(), friend)).isEqualTo(friend);
    own(ObjectOwnership.BUCKET_OWNER_PREFERRED);
    assertThat(canned("private").owner(configurations, s3.bucket(), friend)).isEqualTo(friend);
    assertThat(canned("bucket-owner-full-control").owner(configurations, s3.bucket(), friend))
        .isEqualTo(ServiceUnderTest.ACCOUNT);
    own(ObjectOwnership.BUCKET_OWNER_ENFORCED);
    assertThat(canned("private").owner(configurations, s3.bucket(), friend))
        .isEqualTo(ServiceUnderTest.ACCOUNT);
  }

  @Test
  void the_bucket_owner_gets_what_a_writer_of_another_account_gives() {
    var policy =
        canned("bucket-owner-read")
            .ofObject(s3.store().configurations(), s3.bucket(), BucketUnderTest.FRIEND);

    assertThat(Objects.requireNonNull(policy).grants())
        .containsExactly(
            new Grant(
                CannedAcl.user(CanonicalUser.id(BucketUnderTest.FRIEND)), Permission.FULL_CONTROL),
            new Grant(CannedAcl.user(CanonicalUser.id(ServiceUnderTest.ACCOUNT)), Permission.READ));
  }
}
