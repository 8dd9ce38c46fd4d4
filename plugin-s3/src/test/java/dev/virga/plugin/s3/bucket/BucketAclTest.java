package dev.virga.plugin.s3.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.s3.S3Plugin;
import dev.virga.plugin.s3.model.AccessControlPolicy;
import dev.virga.plugin.s3.model.Grant;
import dev.virga.plugin.s3.model.Grantee;
import dev.virga.plugin.s3.model.Permission;
import dev.virga.plugin.s3.store.CanonicalUser;
import dev.virga.testkit.ServiceUnderTest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BucketAclTest {
  private static final String OWNER = CanonicalUser.id(ServiceUnderTest.ACCOUNT);
  private static final String FRIEND = "f".repeat(64);
  private static final Grant OWNERS =
      new Grant(new Grantee(null, null, OWNER, "CanonicalUser", null), Permission.FULL_CONTROL);

  private final ServiceUnderTest s3 = ServiceUnderTest.of(new S3Plugin()).start();

  @AfterEach
  void stop() {
    s3.close();
  }

  private void make(String ownership) {
    s3.call(
        CreateBucket.class,
        new CreateBucket.Request(
            null, "bucket", null, null, null, null, null, null, null, ownership, null));
  }

  private void put(
      @Nullable String canned, @Nullable String read, @Nullable AccessControlPolicy document) {
    s3.call(
        PutBucketAcl.class,
        new PutBucketAcl.Request(
            canned, document, "bucket", null, null, null, read, null, null, null, null));
  }

  private GetBucketAcl.Response acl() {
    return s3.call(GetBucketAcl.class, new GetBucketAcl.Request("bucket", null));
  }

  @Test
  void a_new_bucket_belongs_to_its_owner_alone() {
    make("BucketOwnerEnforced");

    assertThat(acl())
        .isEqualTo(
            new GetBucketAcl.Response(
                CanonicalUser.owner(ServiceUnderTest.ACCOUNT), List.of(OWNERS)));
  }

  @Test
  void a_bucket_whose_owner_owns_everything_takes_no_list_but_the_owners() {
    make("BucketOwnerEnforced");

    assertThatThrownBy(() -> put("private", null, null))
        .hasMessage("The bucket does not allow ACLs");
    assertThatThrownBy(() -> put(null, "id=" + FRIEND, null))
        .hasMessage("The bucket does not allow ACLs");
    put("bucket-owner-full-control", null, null);
    put(
        null,
        null,
        new AccessControlPolicy(List.of(OWNERS), CanonicalUser.owner(ServiceUnderTest.ACCOUNT)));
  }

  @Test
  void grants_in_headers_come_back_as_they_are() {
    make("ObjectWriter");

    put(
        null,
        "id=\"" + FRIEND + "\", uri=\"http://acs.amazonaws.com/groups/s3/LogDelivery\"",
        null);

    assertThat(acl().grants())
        .containsExactly(
            new Grant(new Grantee(null, null, FRIEND, "CanonicalUser", null), Permission.READ),
            new Grant(
                new Grantee(
                    null, null, null, "Group", "http://acs.amazonaws.com/groups/s3/LogDelivery"),
                Permission.READ));
  }

  @Test
  void log_delivery_is_granted_what_it_needs() {
    make("BucketOwnerPreferred");

    put("log-delivery-write", null, null);

    assertThat(acl().grants())
        .extracting(Grant::permission)
        .containsExactly(Permission.FULL_CONTROL, Permission.WRITE, Permission.READ_ACP);
  }

  @Test
  void a_public_list_is_refused_while_public_lists_are_blocked() {
    make("ObjectWriter");

    assertThatThrownBy(() -> put("public-read", null, null)).hasMessage("Access Denied");
  }

  @Test
  void nothing_and_two_things_at_once_are_refused() {
    make("ObjectWriter");

    assertThatThrownBy(() -> put(null, null, null))
        .hasMessage("Your request was missing a required header");
    assertThatThrownBy(() -> put("private", "id=" + FRIEND, null))
        .hasMessage("Specifying both Canned ACLs and Header Grants is not allowed");
    assertThatThrownBy(() -> put("private", null, new AccessControlPolicy(List.of(), null)))
        .hasMessage("This request does not support content");
  }

  @Test
  void a_document_without_an_owner_is_malformed() {
    make("ObjectWriter");

    assertThatThrownBy(() -> put(null, null, new AccessControlPolicy(List.of(OWNERS), null)))
        .hasMessageStartingWith("The XML you provided was not well-formed");
  }

  @Test
  void grantees_that_do_not_exist_are_refused() {
    make("ObjectWriter");

    assertThatThrownBy(() -> put(null, "id=me", null)).hasMessage("Invalid id");
    assertThatThrownBy(() -> put(null, "uri=\"http://example.com\"", null))
        .hasMessage("Invalid group uri");
    assertThatThrownBy(() -> put(null, "emailAddress=\"me@example.com\"", null))
        .hasMessage("The email address you provided does not match any account on record.");
    assertThatThrownBy(() -> put(null, "someone", null))
        .hasMessage("Argument format not recognized");
  }
}
