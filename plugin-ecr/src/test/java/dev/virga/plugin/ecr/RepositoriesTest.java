package dev.virga.plugin.ecr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.ecr.model.EncryptionConfiguration;
import dev.virga.plugin.ecr.model.EncryptionType;
import dev.virga.plugin.ecr.model.ImageScanningConfiguration;
import dev.virga.plugin.ecr.model.ImageTagMutability;
import dev.virga.plugin.ecr.model.Repository;
import dev.virga.spi.Scope;
import dev.virga.testkit.TestClock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RepositoriesTest extends EcrTest {
  @Test
  void a_repository_has_the_defaults_of_aws_and_an_address_that_works_here() {
    Repository made = repository("team/web");

    assertThat(made.repositoryArn())
        .isEqualTo("arn:aws:ecr:us-east-1:123456789012:repository/team/web");
    assertThat(made.repositoryUri()).isEqualTo("localhost:4566/team/web");
    assertThat(made.registryId()).isEqualTo("123456789012");
    assertThat(made.createdAt()).isEqualTo(TestClock.START);
    assertThat(made.imageTagMutability()).isEqualTo(ImageTagMutability.MUTABLE);
    assertThat(made.imageScanningConfiguration()).isEqualTo(new ImageScanningConfiguration(false));
    assertThat(made.encryptionConfiguration())
        .isEqualTo(new EncryptionConfiguration(EncryptionType.AES256, null));
    assertThat(describe("team/web")).containsExactly(made);
  }

  @Test
  void a_restart_finds_repositories() {
    Repository made = repository("web");

    restart();

    assertThat(describe("web")).containsExactly(made);
  }

  @Test
  void a_name_is_taken_once_in_a_registry() {
    repository("web");

    assertRefused(() -> repository("web"), "RepositoryAlreadyExistsException")
        .hasMessage(
            "The repository with name 'web' already exists in the registry with id '123456789012'");
    ecr()
        .call(
            CreateRepository.class,
            CreateRepository.Request.of(it -> it.repositoryName = "web"),
            new Scope("123456789012", "eu-west-1"));
    repository("web", it -> it.registryId = "999999999999");
  }

  @Test
  void one_that_is_not_there_is_not_described() {
    repository("web");

    assertRefused(() -> describe("web", "api"), "RepositoryNotFoundException")
        .hasMessage(
            "The repository with name 'api' does not exist in the registry with id '123456789012'");
  }

  @Test
  void repositories_are_listed_by_name_in_pages() {
    List.of("c", "a", "b").forEach(this::repository);

    var first = page(null);
    var second = page(first.nextToken());

    assertThat(first.repositories())
        .extracting(Repository::repositoryName)
        .containsExactly("a", "b");
    assertThat(second.repositories()).extracting(Repository::repositoryName).containsExactly("c");
    assertThat(second.nextToken()).isNull();
    assertRefused(() -> page("nonsense"), "InvalidParameterException");
  }

  private DescribeRepositories.Response page(@Nullable String token) {
    return call(
        DescribeRepositories.class,
        DescribeRepositories.Request.of(it -> {
          it.maxResults = 2;
          it.nextToken = token;
        }));
  }

  @Test
  void one_with_images_is_only_deleted_by_force() {
    repository("web");
    push("web", "v1", "content");

    assertRefused(() -> remove("web", null), "RepositoryNotEmptyException")
        .hasMessage(
            "The repository with name 'web' in registry with id '123456789012' cannot be deleted"
                + " because it still contains images");
    assertThat(images("web")).hasSize(1);
    remove("web", true);

    assertRefused(() -> describe("web"), "RepositoryNotFoundException");
    repository("web");
    assertThat(images("web")).isEmpty();
    assertRefused(
        () -> call(GetLifecyclePolicy.class, new GetLifecyclePolicy.Request(null, "web")),
        "LifecyclePolicyNotFoundException");
  }

  @Test
  void an_empty_one_is_deleted_as_it_is() {
    Repository made = repository("web");

    assertThat(remove("web", false).repository()).isEqualTo(made);
    assertRefused(() -> remove("web", true), "RepositoryNotFoundException");
  }

  @Test
  void encryption_with_a_key_names_the_key() {
    Repository own =
        repository(
            "own",
            it ->
                it.encryptionConfiguration =
                    new EncryptionConfiguration(EncryptionType.KMS, "arn:aws:kms:…:key/1"));
    Repository usual =
        repository(
            "usual",
            it ->
                it.encryptionConfiguration = new EncryptionConfiguration(EncryptionType.KMS, null));

    assertThat(own.encryptionConfiguration())
        .isEqualTo(new EncryptionConfiguration(EncryptionType.KMS, "arn:aws:kms:…:key/1"));
    assertThat(usual.encryptionConfiguration())
        .isEqualTo(
            new EncryptionConfiguration(
                EncryptionType.KMS, "arn:aws:kms:us-east-1:123456789012:alias/aws/ecr"));
    assertRefused(
        () ->
            repository(
                "none",
                it ->
                    it.encryptionConfiguration =
                        new EncryptionConfiguration(EncryptionType.AES256, "key")),
        "InvalidParameterException");
    assertRefused(() -> describe("none"), "RepositoryNotFoundException");
  }

  @Test
  void scanning_is_switched() {
    repository("web", it -> it.imageScanningConfiguration = new ImageScanningConfiguration(true));

    call(
        PutImageScanningConfiguration.class,
        new PutImageScanningConfiguration.Request(
            null, "web", new ImageScanningConfiguration(false)));

    assertThat(describe("web").getFirst().imageScanningConfiguration())
        .isEqualTo(new ImageScanningConfiguration(false));
  }

  private DeleteRepository.Response remove(String name, @Nullable Boolean force) {
    return call(DeleteRepository.class, new DeleteRepository.Request(null, name, force));
  }

  private List<Repository> describe(String... names) {
    return Objects.requireNonNull(
        call(
                DescribeRepositories.class,
                DescribeRepositories.Request.of(it -> it.repositoryNames = List.of(names)))
            .repositories());
  }
}
