package dev.virga.plugin.ecs.model;

import dev.virga.spi.wire.Name;

/// The values that ECS has for a resource type.
public enum ResourceType {
  GPU,
  @Name("InferenceAccelerator")
  INFERENCE_ACCELERATOR,
  @Name("NeuronDevice")
  NEURON_DEVICE,
}
