package dev.virga.plugin.iam;

import static dev.virga.plugin.iam.Iam.present;
import static dev.virga.plugin.iam.Iam.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.iam.group.AddUserToGroup;
import dev.virga.plugin.iam.group.RemoveUserFromGroup;
import dev.virga.plugin.iam.model.Tag;
import dev.virga.plugin.iam.model.User;
import dev.virga.plugin.iam.policy.AttachUserPolicy;
import dev.virga.plugin.iam.policy.DetachUserPolicy;
import dev.virga.plugin.iam.user.CreateLoginProfile;
import dev.virga.plugin.iam.user.CreateUser;
import dev.virga.plugin.iam.user.DeleteAccessKey;
import dev.virga.plugin.iam.user.DeleteLoginProfile;
import dev.virga.plugin.iam.user.DeleteUser;
import dev.virga.plugin.iam.user.GetUser;
import dev.virga.plugin.iam.user.ListUsers;
import dev.virga.plugin.iam.user.UpdateUser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UsersTest {
  private final Iam iam = new Iam();

  @AfterEach
  void close() {
    iam.close();
  }

  @Test
  void a_user_is_found_by_its_name_in_any_case() {
    User alice =
        present(
            iam.call(
                    CreateUser.class,
                    new CreateUser.Request(
                        "/team/", "Alice", Iam.READ_ONLY, List.of(new Tag("a", "b"))))
                .user());

    assertThat(alice.arn()).isEqualTo("arn:aws:iam::123456789012:user/team/Alice");
    assertThat(alice.userId()).startsWith("AIDA").hasSize(21);
    assertThat(present(alice.permissionsBoundary()).permissionsBoundaryArn())
        .isEqualTo(Iam.READ_ONLY);
    assertThat(get("aLICE")).isEqualTo(alice);
  }

  @Test
  void a_name_is_taken_in_any_case() {
    iam.user("Alice");

    refused(() -> iam.user("ALICE"), "EntityAlreadyExists", "User with name ALICE already exists.");
  }

  @Test
  void without_a_name_the_caller_is_shown() {
    User alice = iam.user("alice");
    var key = iam.key("alice");

    assertThat(iam.callWith(key, GetUser.class, new GetUser.Request(null)).user()).isEqualTo(alice);
    assertThat(iam.call(GetUser.class, new GetUser.Request(null)).user().arn())
        .isEqualTo("arn:aws:iam::123456789012:root");
  }

  @Test
  void a_renamed_user_keeps_what_it_has() {
    User alice = iam.user("alice");
    iam.key("alice");

    iam.call(UpdateUser.class, new UpdateUser.Request("alice", "/new/", "carol"));

    User carol = get("carol");
    assertThat(carol.userId()).isEqualTo(alice.userId());
    assertThat(carol.arn()).isEqualTo("arn:aws:iam::123456789012:user/new/carol");
    refused(() -> get("alice"), "NoSuchEntity", "The user with name alice cannot be found.");
    refused(
        () -> iam.call(DeleteUser.class, new DeleteUser.Request("carol")),
        "DeleteConflict",
        "Cannot delete entity, must delete access keys first.");
  }

  @Test
  void a_user_cannot_take_the_name_of_another() {
    iam.user("alice");
    iam.user("bob");

    refused(
        () -> iam.call(UpdateUser.class, new UpdateUser.Request("bob", null, "Alice")),
        "EntityAlreadyExists",
        "User with name Alice already exists.");
    assertThat(get("bob").userName()).isEqualTo("bob");
  }

  @Test
  void lists_are_sorted_by_name_and_come_in_pages() {
    for (String name : List.of("dora", "Bob", "carol", "alice")) {
      iam.user(name);
    }
    List<String> names = new ArrayList<>();
    String marker = null;

    do {
      var page = iam.call(ListUsers.class, new ListUsers.Request(null, marker, 3));
      page.users().forEach(it -> names.add(it.userName()));
      marker = page.marker();
      assertThat(page.isTruncated()).isEqualTo(marker != null);
    } while (marker != null);

    assertThat(names).containsExactly("alice", "Bob", "carol", "dora");
    refused(
        () -> iam.call(ListUsers.class, new ListUsers.Request(null, "made up", null)),
        "ValidationError",
        "Invalid Marker.");
  }

  @Test
  void lists_are_limited_to_a_path() {
    iam.user("alice");
    iam.call(CreateUser.class, new CreateUser.Request("/team/a/", "bob", null, null));

    assertThat(iam.call(ListUsers.class, new ListUsers.Request("/team/", null, null)).users())
        .extracting(User::userName)
        .containsExactly("bob");
  }

  @Test
  void a_user_is_deleted_when_nothing_is_left() {
    iam.user("alice");
    iam.group("team");
    iam.call(AddUserToGroup.class, new AddUserToGroup.Request("team", "alice"));
    iam.call(AttachUserPolicy.class, new AttachUserPolicy.Request("alice", Iam.READ_ONLY));
    iam.call(CreateLoginProfile.class, new CreateLoginProfile.Request("alice", "Passw0rd!", null));
    var key = iam.key("alice");

    refusedWith("must detach all policies first.");
    iam.call(DetachUserPolicy.class, new DetachUserPolicy.Request("alice", Iam.READ_ONLY));
    refusedWith("must remove users from group first.");
    iam.call(RemoveUserFromGroup.class, new RemoveUserFromGroup.Request("team", "alice"));
    refusedWith("must delete login profile first.");
    iam.call(DeleteLoginProfile.class, new DeleteLoginProfile.Request("alice"));
    refusedWith("must delete access keys first.");
    iam.call(DeleteAccessKey.class, new DeleteAccessKey.Request("alice", key.accessKeyId()));
    iam.call(DeleteUser.class, new DeleteUser.Request("alice"));

    refused(() -> get("alice"), "NoSuchEntity", "The user with name alice cannot be found.");
  }

  private void refusedWith(String first) {
    refused(
        () -> iam.call(DeleteUser.class, new DeleteUser.Request("alice")),
        "DeleteConflict",
        "Cannot delete entity, " + first);
  }

  private User get(String name) {
    return iam.call(GetUser.class, new GetUser.Request(name)).user();
  }
}
