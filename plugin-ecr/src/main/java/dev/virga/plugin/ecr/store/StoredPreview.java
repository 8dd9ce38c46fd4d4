package dev.virga.plugin.ecr.store;

import dev.virga.plugin.ecr.model.LifecyclePolicyPreviewResult;
import java.util.List;

/// What a lifecycle policy would do, evaluated when the preview was started.
///
/// @param text the policy
/// @param results the images that it would act on
public record StoredPreview(String text, List<LifecyclePolicyPreviewResult> results) {}
