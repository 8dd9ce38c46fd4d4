package dev.virga.plugin.efs.model;

import org.jspecify.annotations.Nullable;

/// `LifecyclePolicy` of the [EFS API](https://docs.aws.amazon.com/efs/latest/ug/API_LifecyclePolicy.html).
public record LifecyclePolicy(
    @Nullable TransitionToIARules transitionToIA,
    @Nullable TransitionToPrimaryStorageClassRules transitionToPrimaryStorageClass,
    @Nullable TransitionToArchiveRules transitionToArchive) {}
