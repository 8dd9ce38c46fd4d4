package dev.virga.plugin.iam.policy;

import dev.virga.plugin.iam.managed.AwsPolicies;
import dev.virga.plugin.iam.managed.AwsPolicy;
import dev.virga.plugin.iam.model.Policy;

/// A managed policy of either kind.
sealed interface ManagedPolicy {
  /// Its ARN.
  String arn();

  /// Its name.
  String name();

  /// Its path.
  String path();

  /// Fills in what it knows of itself.
  void describe(Policy.Builder it);

  /// A policy that the account manages.
  record OfAccount(StoredPolicy stored) implements ManagedPolicy {
    @Override
    public String arn() {
      return stored.arn();
    }

    @Override
    public String name() {
      return stored.name();
    }

    @Override
    public String path() {
      return stored.path();
    }

    @Override
    public void describe(Policy.Builder it) {
      it.policyName = stored.name();
      it.policyId = stored.id();
      it.path = stored.path();
      it.defaultVersionId = stored.defaultVersionId();
      it.createDate = stored.created();
      it.updateDate = stored.updated();
    }
  }

  /// A policy that AWS manages. When it was made is not known here.
  record OfAws(AwsPolicy policy) implements ManagedPolicy {
    @Override
    public String arn() {
      return policy.arn();
    }

    @Override
    public String name() {
      return policy.name();
    }

    @Override
    public String path() {
      return policy.path();
    }

    @Override
    public void describe(Policy.Builder it) {
      it.policyName = policy.name();
      it.policyId = AwsPolicies.id(policy);
      it.path = policy.path();
      it.defaultVersionId = policy.versionId();
    }
  }
}
