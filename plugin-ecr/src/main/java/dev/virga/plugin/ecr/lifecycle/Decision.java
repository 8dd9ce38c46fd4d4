package dev.virga.plugin.ecr.lifecycle;

import dev.virga.plugin.ecr.model.ImageActionType;
import dev.virga.plugin.ecr.model.LifecyclePolicyPreviewResult;
import dev.virga.plugin.ecr.model.LifecyclePolicyRuleAction;
import dev.virga.plugin.ecr.model.LifecyclePolicyStorageClass;
import dev.virga.plugin.ecr.model.LifecyclePolicyTargetStorageClass;
import dev.virga.plugin.ecr.store.StoredImage;
import java.util.List;

/// That a rule acts on an image.
public record Decision(StoredImage image, List<String> tags, int priority, ImageActionType action) {
  /// What a preview tells of it.
  public LifecyclePolicyPreviewResult shown() {
    return LifecyclePolicyPreviewResult.of(it -> {
      it.imageTags = tags;
      it.imageDigest = image.digest();
      it.imagePushedAt = image.pushedAt();
      it.action =
          new LifecyclePolicyRuleAction(
              action,
              action == ImageActionType.TRANSITION
                  ? LifecyclePolicyTargetStorageClass.ARCHIVE
                  : null);
      it.appliedRulePriority = priority;
      it.storageClass =
          image.archived()
              ? LifecyclePolicyStorageClass.ARCHIVE
              : LifecyclePolicyStorageClass.STANDARD;
    });
  }
}
