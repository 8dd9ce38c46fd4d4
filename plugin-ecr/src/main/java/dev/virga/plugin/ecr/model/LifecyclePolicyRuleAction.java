package dev.virga.plugin.ecr.model;

import org.jspecify.annotations.Nullable;

/// `LifecyclePolicyRuleAction` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_LifecyclePolicyRuleAction.html).
public record LifecyclePolicyRuleAction(
    @Nullable ImageActionType type,
    @Nullable LifecyclePolicyTargetStorageClass targetStorageClass) {}
