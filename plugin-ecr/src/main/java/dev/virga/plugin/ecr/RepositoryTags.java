package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.model.Tag;
import dev.virga.plugin.ecr.store.Repositories;
import dev.virga.plugin.ecr.store.StoredRepository;
import dev.virga.spi.Arn;
import dev.virga.spi.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;

/// The tags of repositories.
final class RepositoryTags {
  private static final int MOST = 50;
  private static final int LONGEST_KEY = 128;
  private static final int LONGEST_VALUE = 256;

  private final Repositories repositories;

  RepositoryTags(Repositories repositories) {
    this.repositories = repositories;
  }

  /// Which repository an ARN names.
  record Resource(Scope scope, String name) {}

  /// The repository that an ARN names.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidParameterException`, `RepositoryNotFoundException`
  Resource resource(String arn, Scope caller) {
    Arn parsed =
        Arn.parse(arn)
            .filter(it -> it.service().equals("ecr") && it.resourceType().equals("repository"))
            .orElseThrow(() -> EcrErrors.invalidParameter("resourceArn", "Invalid ARN"));
    var scope = new Scope(parsed.account(), parsed.region());
    if (!parsed.region().equals(caller.region())) {
      throw EcrErrors.invalidParameter("resourceArn", "Region does not match");
    }
    repositories.require(scope, parsed.resourceId());
    return new Resource(scope, parsed.resourceId());
  }

  List<Tag> list(Resource resource) {
    return repositories.require(resource.scope(), resource.name()).tags();
  }

  void add(Resource resource, List<Tag> tags) {
    check(tags);
    check(merged(list(resource), tags));
    repositories.update(
        resource.scope(),
        resource.name(),
        it -> new StoredRepository(it.repository(), merged(it.tags(), tags)));
  }

  void remove(Resource resource, List<String> keys) {
    repositories.update(
        resource.scope(),
        resource.name(),
        it ->
            new StoredRepository(
                it.repository(),
                it.tags().stream().filter(tag -> !keys.contains(tag.key())).toList()));
  }

  /// Tags sorted by key, the later of two with the same.
  private static List<Tag> merged(List<Tag> old, List<Tag> more) {
    var all = new TreeMap<String, Tag>();
    old.forEach(it -> all.put(it.key(), it));
    more.forEach(it -> all.put(it.key(), it));
    return new ArrayList<>(all.values());
  }

  /// Tags of a new repository, sorted by key.
  static List<Tag> checked(List<Tag> tags) {
    check(tags);
    return merged(List.of(), tags);
  }

  private static void check(List<Tag> tags) {
    if (tags.size() > MOST) {
      throw EcrErrors.tooManyTags();
    }
    var keys = new HashSet<String>();
    for (Tag it : tags) {
      if (it.key().isEmpty() || it.key().length() > LONGEST_KEY) {
        throw EcrErrors.invalidTag("Tag keys must have a length between 1 and 128 characters.");
      }
      if (it.key().startsWith("aws:")) {
        throw EcrErrors.invalidTag("Tag keys must not begin with aws:.");
      }
      if (it.value().length() > LONGEST_VALUE) {
        throw EcrErrors.invalidTag("Tag values can have a maximum length of 256 characters.");
      }
      if (!keys.add(it.key())) {
        throw EcrErrors.invalidTag("Duplicate tag keys are not allowed: " + it.key());
      }
    }
  }
}
