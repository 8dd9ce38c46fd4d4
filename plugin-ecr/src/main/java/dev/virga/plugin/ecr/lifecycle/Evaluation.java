package dev.virga.plugin.ecr.lifecycle;

import dev.virga.plugin.ecr.store.Images;
import dev.virga.plugin.ecr.store.StoredImage;
import dev.virga.spi.Scope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Applies the rules of a policy to the images of a repository, as
/// [lifecycle policy evaluation](https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html#lp_evaluation_rules)
/// says: a rule counts every image that it means, also those that an earlier rule acts on, but acts on
/// none that an earlier rule means.
public final class Evaluation {
  private final LifecyclePolicy policy;
  private final Instant now;

  /// Applies a policy at some time.
  public Evaluation(LifecyclePolicy policy, Instant now) {
    this.policy = policy;
    this.now = now;
  }

  /// What the policy does to a repository, in the order in which the images were pushed.
  public List<Decision> of(Images images, Scope scope, String repository) {
    List<StoredImage> all = images.list(scope, repository);
    Map<String, List<String>> tags = images.tags(scope, repository);
    Set<String> listed = new HashSet<>();
    all.forEach(it -> listed.addAll(it.references()));
    return of(
        all.stream()
            .map(it ->
                new Candidate(
                    it, tags.getOrDefault(it.digest(), List.of()), listed.contains(it.digest())))
            .toList());
  }

  private List<Decision> of(List<Candidate> images) {
    var decisions = new ArrayList<Decision>();
    var claimed = new HashSet<Candidate>();
    for (LifecycleRule rule : policy.rules()) {
      List<Candidate> meant = images.stream().filter(rule.selection()::means).toList();
      rule.selection().countType().choose(meant, rule.selection().countNumber(), now).stream()
          .filter(it -> !it.listed() && !claimed.contains(it))
          .map(it -> new Decision(it.image(), it.tags(), rule.priority(), rule.action()))
          .forEach(decisions::add);
      claimed.addAll(meant);
    }
    decisions.sort(Comparator.comparing(it -> it.image().pushedAt()));
    return decisions;
  }
}
