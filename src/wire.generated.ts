export interface AIBindingWire {
  name: string;
  type: 'ai';
}

export interface AISearchBindingWire {
  name: string;
  type: 'ai_search';
  instance_name?: string | null;
  namespace?: string | null;
}

export interface AISearchNamespaceBindingWire {
  name: string;
  type: 'ai_search_namespace';
  namespace?: string | null;
}

export interface AnalyticsEngineBindingWire {
  name: string;
  type: 'analytics_engine';
  dataset?: string | null;
}

export interface ArtifactsBindingWire {
  name: string;
  type: 'artifacts';
  namespace?: string | null;
}

export interface AssetsBindingWire {
  name: string;
  type: 'assets';
}

export interface BrowserBindingWire {
  name: string;
  type: 'browser';
}

export interface D1BindingWire {
  name: string;
  type: 'd1';
  database_id?: string | null;
  id?: string | null;
}

export interface DataBlobBindingWire {
  name: string;
  type: 'data_blob';
  part?: string | null;
}

export interface DispatchNamespaceWire {
  created_by?: string | null;
  created_on?: string | null;
  modified_by?: string | null;
  modified_on?: string | null;
  namespace_name?: string | null;
  namespace_id?: string | null;
  script_count?: number | null;
  trusted_workers?: boolean | null;
}

export interface DispatchNamespaceBindingWire {
  name: string;
  type: 'dispatch_namespace';
  namespace?: string | null;
  outbound?: DispatchNamespaceOutboundWire | null;
}

export interface DispatchNamespaceOutboundWire {
  params?: readonly DispatchNamespaceOutboundParamWire[] | null;
  worker?: DispatchNamespaceOutboundWorkerWire | null;
}

export interface DispatchNamespaceOutboundParamWire {
  name?: string | null;
}

export interface DispatchNamespaceOutboundWorkerWire {
  entrypoint?: string | null;
  environment?: string | null;
  service?: string | null;
}

export interface DurableObjectNamespaceBindingWire {
  name: string;
  type: 'durable_object_namespace';
  class_name?: string | null;
  dispatch_namespace?: string | null;
  environment?: string | null;
  namespace_id?: string | null;
  script_name?: string | null;
}

export interface FlagshipBindingWire {
  name: string;
  type: 'flagship';
  app_id?: string | null;
}

export interface HyperdriveBindingWire {
  name: string;
  type: 'hyperdrive';
  id?: string | null;
}

export interface ImagesBindingWire {
  name: string;
  type: 'images';
}

export interface InheritBindingWire {
  name: string;
  type: 'inherit';
  old_name?: string | null;
  version_id?: string | null;
}

export interface JsonBindingWire {
  name: string;
  type: 'json';
  json?: unknown | null;
}

export interface K2BindingWire {
  name: string;
  type: 'k2';
  stream?: string | null;
}

export interface KVNamespaceBindingWire {
  name: string;
  type: 'kv_namespace';
  namespace_id?: string | null;
}

export interface MTLSCertificateBindingWire {
  name: string;
  type: 'mtls_certificate';
  certificate_id?: string | null;
}

export interface MediaBindingWire {
  name: string;
  type: 'media';
}

export interface MessagingBindingWire {
  name: string;
  type: 'messaging';
  namespace?: string | null;
}

export interface PipelinesBindingWire {
  name: string;
  type: 'pipelines';
  pipeline?: string | null;
  stream?: string | null;
}

export interface PlainTextBindingWire {
  name: string;
  type: 'plain_text';
  text?: string | null;
}

export interface QueueBindingWire {
  name: string;
  type: 'queue';
  queue_name?: string | null;
}

export interface R2BucketBindingWire {
  name: string;
  type: 'r2_bucket';
  bucket_name?: string | null;
  jurisdiction?: string | null;
}

export interface RatelimitBindingWire {
  name: string;
  type: 'ratelimit';
  namespace_id?: string | null;
  simple?: RatelimitSimpleWire | null;
}

export interface RatelimitSimpleWire {
  limit?: number | null;
  mitigation_timeout?: number | null;
  period?: number | null;
}

export interface SecretKeyBindingWire {
  name: string;
  type: 'secret_key';
  algorithm?: unknown | null;
  format?: string | null;
  usages?: readonly string[] | null;
}

export interface SecretTextBindingWire {
  name: string;
  type: 'secret_text';
}

export interface SecretsStoreSecretBindingWire {
  name: string;
  type: 'secrets_store_secret';
  secret_name?: string | null;
  store_id?: string | null;
}

export interface SendEmailBindingWire {
  name: string;
  type: 'send_email';
  allowed_destination_addresses?: readonly string[] | null;
  allowed_sender_addresses?: readonly string[] | null;
  destination_address?: string | null;
}

export interface ServiceBindingWire {
  name: string;
  type: 'service';
  entrypoint?: string | null;
  environment?: string | null;
  service?: string | null;
}

export interface TextBlobBindingWire {
  name: string;
  type: 'text_blob';
  part?: string | null;
}

export interface VPCNetworkBindingWire {
  name: string;
  type: 'vpc_network';
  identity?: string | null;
  network_id?: string | null;
  tunnel_id?: string | null;
}

export interface VPCServiceBindingWire {
  name: string;
  type: 'vpc_service';
  service_id?: string | null;
}

export interface VectorizeBindingWire {
  name: string;
  type: 'vectorize';
  index_name?: string | null;
}

export interface VersionMetadataBindingWire {
  name: string;
  type: 'version_metadata';
}

export interface WasmModuleBindingWire {
  name: string;
  type: 'wasm_module';
  part?: string | null;
}

export interface WorkflowBindingWire {
  name: string;
  type: 'workflow';
  class_name?: string | null;
  script_name?: string | null;
  workflow_name?: string | null;
}

/** The JSON of each type that has one, by the type's name. */
export interface Wires {
  AIBinding: AIBindingWire;
  AISearchBinding: AISearchBindingWire;
  AISearchNamespaceBinding: AISearchNamespaceBindingWire;
  AnalyticsEngineBinding: AnalyticsEngineBindingWire;
  ArtifactsBinding: ArtifactsBindingWire;
  AssetsBinding: AssetsBindingWire;
  BrowserBinding: BrowserBindingWire;
  D1Binding: D1BindingWire;
  DataBlobBinding: DataBlobBindingWire;
  DispatchNamespace: DispatchNamespaceWire;
  DispatchNamespaceBinding: DispatchNamespaceBindingWire;
  DispatchNamespaceOutbound: DispatchNamespaceOutboundWire;
  DispatchNamespaceOutboundParam: DispatchNamespaceOutboundParamWire;
  DispatchNamespaceOutboundWorker: DispatchNamespaceOutboundWorkerWire;
  DurableObjectNamespaceBinding: DurableObjectNamespaceBindingWire;
  FlagshipBinding: FlagshipBindingWire;
  HyperdriveBinding: HyperdriveBindingWire;
  ImagesBinding: ImagesBindingWire;
  InheritBinding: InheritBindingWire;
  JsonBinding: JsonBindingWire;
  K2Binding: K2BindingWire;
  KVNamespaceBinding: KVNamespaceBindingWire;
  MTLSCertificateBinding: MTLSCertificateBindingWire;
  MediaBinding: MediaBindingWire;
  MessagingBinding: MessagingBindingWire;
  PipelinesBinding: PipelinesBindingWire;
  PlainTextBinding: PlainTextBindingWire;
  QueueBinding: QueueBindingWire;
  R2BucketBinding: R2BucketBindingWire;
  RatelimitBinding: RatelimitBindingWire;
  RatelimitSimple: RatelimitSimpleWire;
  SecretKeyBinding: SecretKeyBindingWire;
  SecretTextBinding: SecretTextBindingWire;
  SecretsStoreSecretBinding: SecretsStoreSecretBindingWire;
  SendEmailBinding: SendEmailBindingWire;
  ServiceBinding: ServiceBindingWire;
  TextBlobBinding: TextBlobBindingWire;
  VPCNetworkBinding: VPCNetworkBindingWire;
  VPCServiceBinding: VPCServiceBindingWire;
  VectorizeBinding: VectorizeBindingWire;
  VersionMetadataBinding: VersionMetadataBindingWire;
  WasmModuleBinding: WasmModuleBindingWire;
  WorkflowBinding: WorkflowBindingWire;
}

/** The JSON of a binding, by upstream's `type`. */
export interface BindingWires {
  ai: AIBindingWire;
  ai_search: AISearchBindingWire;
  ai_search_namespace: AISearchNamespaceBindingWire;
  analytics_engine: AnalyticsEngineBindingWire;
  artifacts: ArtifactsBindingWire;
  assets: AssetsBindingWire;
  browser: BrowserBindingWire;
  d1: D1BindingWire;
  data_blob: DataBlobBindingWire;
  dispatch_namespace: DispatchNamespaceBindingWire;
  durable_object_namespace: DurableObjectNamespaceBindingWire;
  flagship: FlagshipBindingWire;
  hyperdrive: HyperdriveBindingWire;
  images: ImagesBindingWire;
  inherit: InheritBindingWire;
  json: JsonBindingWire;
  k2: K2BindingWire;
  kv_namespace: KVNamespaceBindingWire;
  mtls_certificate: MTLSCertificateBindingWire;
  media: MediaBindingWire;
  messaging: MessagingBindingWire;
  pipelines: PipelinesBindingWire;
  plain_text: PlainTextBindingWire;
  queue: QueueBindingWire;
  r2_bucket: R2BucketBindingWire;
  ratelimit: RatelimitBindingWire;
  secret_key: SecretKeyBindingWire;
  secret_text: SecretTextBindingWire;
  secrets_store_secret: SecretsStoreSecretBindingWire;
  send_email: SendEmailBindingWire;
  service: ServiceBindingWire;
  text_blob: TextBlobBindingWire;
  vpc_network: VPCNetworkBindingWire;
  vpc_service: VPCServiceBindingWire;
  vectorize: VectorizeBindingWire;
  version_metadata: VersionMetadataBindingWire;
  wasm_module: WasmModuleBindingWire;
  workflow: WorkflowBindingWire;
}
