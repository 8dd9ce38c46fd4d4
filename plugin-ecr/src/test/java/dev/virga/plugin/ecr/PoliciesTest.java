package dev.virga.plugin.ecr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoliciesTest extends EcrTest {
  private static final String REPOSITORY =
      """
      {"Version": "2012-10-17", "Statement": [
        {"Sid": "pull", "Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::999999999999:root"},
         "Action": ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]}]}\
      """;
  private static final String REGISTRY =
      """
      {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": "*",
       "Action": "ecr:ReplicateImage", "Resource": "arn:aws:ecr:us-east-1:123456789012:repository/*"}}\
      """;

  @Test
  void the_policy_of_a_repository_is_told_as_it_was_said_until_it_is_deleted() {
    repository("web");
    assertRefused(this::get, "RepositoryPolicyNotFoundException")
        .hasMessage(
            "Repository policy does not exist for the repository with name 'web' in the registry"
                + " with id '123456789012'");

    set(REPOSITORY);
    restart();

    assertThat(get())
        .isEqualTo(new GetRepositoryPolicy.Response("123456789012", "web", REPOSITORY));
    assertThat(
            call(DeleteRepositoryPolicy.class, new DeleteRepositoryPolicy.Request(null, "web"))
                .policyText())
        .isEqualTo(REPOSITORY);
    assertRefused(this::get, "RepositoryPolicyNotFoundException");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{}",
        "{\"Statement\": []}",
        "{\"Version\": \"2020-01-01\", \"Statement\": [{\"Effect\": \"Allow\", \"Principal\": \"*\","
            + " \"Action\": \"ecr:*\"}]}",
        "{\"Statement\": [{\"Effect\": \"allow\", \"Principal\": \"*\", \"Action\": \"ecr:*\"}]}",
        "{\"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"ecr:*\"}]}",
        "{\"Statement\": [{\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"s3:*\"}]}",
        "{\"Statement\": [{\"Effect\": \"Allow\", \"Principal\": \"*\"}]}",
        "{\"Statement\": [{\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"ecr:*\","
            + " \"Resource\": \"*\"}]}",
        "{\"Statement\": [{\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"ecr:*\","
            + " \"Verb\": \"x\"}]}"
      })
  void what_is_no_policy_of_a_repository_is_refused(String text) {
    repository("web");

    assertRefused(() -> set(text), "InvalidParameterException")
        .hasMessage(
            "Invalid parameter at 'PolicyText' failed to satisfy constraint: 'Invalid repository"
                + " policy provided'");
    assertRefused(this::get, "RepositoryPolicyNotFoundException");
  }

  @Test
  void the_policy_of_the_registry_names_resources() {
    assertRefused(
        () -> call(GetRegistryPolicy.class, new GetRegistryPolicy.Request()),
        "RegistryPolicyNotFoundException");
    assertRefused(
        () -> call(PutRegistryPolicy.class, new PutRegistryPolicy.Request(REPOSITORY)),
        "InvalidParameterException");

    call(PutRegistryPolicy.class, new PutRegistryPolicy.Request(REGISTRY));

    assertThat(call(GetRegistryPolicy.class, new GetRegistryPolicy.Request()).policyText())
        .isEqualTo(REGISTRY);
    call(DeleteRegistryPolicy.class, new DeleteRegistryPolicy.Request());
    assertRefused(
        () -> call(DeleteRegistryPolicy.class, new DeleteRegistryPolicy.Request()),
        "RegistryPolicyNotFoundException");
  }

  private void set(String text) {
    call(SetRepositoryPolicy.class, new SetRepositoryPolicy.Request(null, "web", text, null));
  }

  private GetRepositoryPolicy.Response get() {
    return call(GetRepositoryPolicy.class, new GetRepositoryPolicy.Request(null, "web"));
  }
}
