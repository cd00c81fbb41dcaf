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

export interface AISearchInstanceWire {
  ai_gateway_id?: string | null;
  ai_search_model?: string | null;
  cache?: boolean | null;
  cache_ttl?: number | null;
  chunk_size?: number | null;
  created_at?: string | null;
  embedding_model?: string | null;
  enable?: boolean | null;
  identifier?: string | null;
  last_activity?: string | null;
  max_num_results?: number | null;
  modified_at?: string | null;
  id?: string | null;
  namespace?: string | null;
  paused?: boolean | null;
  source?: string | null;
  status?: string | null;
  sync_interval?: number | null;
  type?: string | null;
}

export interface AISearchNamespaceWire {
  created_at?: string | null;
  description?: string | null;
  identifier?: string | null;
  name?: string | null;
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

export interface D1DatabaseWire {
  created_at?: string | null;
  uuid?: string | null;
  version?: string | null;
  file_size?: number | null;
  identifier?: string | null;
  jurisdiction?: string | null;
  name?: string | null;
  read_replication?: D1ReadReplicationWire | null;
  running_in_region?: string | null;
}

export interface D1ReadReplicationWire {
  mode?: string | null;
}

export interface DataBlobBindingWire {
  name: string;
  type: 'data_blob';
  part?: string | null;
}

export interface DispatchNamespaceWire {
  created_by?: string | null;
  created_on?: string | null;
  identifier?: string | null;
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

export interface DurableObjectNamespaceWire {
  class?: string | null;
  dispatch_namespace?: string | null;
  identifier?: string | null;
  name?: string | null;
  id?: string | null;
  script?: string | null;
  use_sqlite?: boolean | null;
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

export interface FlagshipAppWire {
  id?: string | null;
  created_at?: string | null;
  identifier?: string | null;
  updated_by?: string | null;
  updated_at?: string | null;
  name?: string | null;
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

export interface HyperdriveCachingWire {
  disabled?: boolean | null;
  max_age?: number | null;
  stale_while_revalidate?: number | null;
}

export interface HyperdriveConfigWire {
  caching?: HyperdriveCachingWire | null;
  id?: string | null;
  created_on?: string | null;
  identifier?: string | null;
  modified_on?: string | null;
  mtls?: HyperdriveMTLSWire | null;
  name?: string | null;
  origin?: HyperdriveOriginWire | null;
  origin_connection_limit?: number | null;
  restarted_on?: string | null;
}

export interface HyperdriveMTLSWire {
  ca_certificate_id?: string | null;
  mtls_certificate_id?: string | null;
  sslmode?: string | null;
}

export interface HyperdriveOriginWire {
  database?: string | null;
  host?: string | null;
  port?: number | null;
  scheme?: string | null;
  service_id?: string | null;
  user?: string | null;
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

export interface KVNamespaceWire {
  identifier?: string | null;
  jurisdiction?: string | null;
  id?: string | null;
  supports_url_encoding?: boolean | null;
  title?: string | null;
}

export interface KVNamespaceBindingWire {
  name: string;
  type: 'kv_namespace';
  namespace_id?: string | null;
}

export interface LegacyPipelineWire {
  destination?: LegacyPipelineDestinationWire | null;
  endpoint?: string | null;
  identifier?: string | null;
  name?: string | null;
  id?: string | null;
  source?: readonly LegacyPipelineSourceWire[] | null;
  version?: number | null;
}

export interface LegacyPipelineBatchWire {
  max_bytes?: number | null;
  max_duration_s?: number | null;
  max_rows?: number | null;
}

export interface LegacyPipelineCompressionWire {
  type?: string | null;
}

export interface LegacyPipelineDestinationWire {
  batch?: LegacyPipelineBatchWire | null;
  compression?: LegacyPipelineCompressionWire | null;
  format?: string | null;
  path?: LegacyPipelinePathWire | null;
  type?: string | null;
}

export interface LegacyPipelinePathWire {
  bucket?: string | null;
  filename?: string | null;
  filepath?: string | null;
  prefix?: string | null;
}

export interface LegacyPipelineSourceWire {
  authentication?: boolean | null;
  format?: string | null;
  type?: string | null;
}

export interface MTLSCertificateWire {
  ca?: boolean | null;
  id?: string | null;
  expires_on?: string | null;
  identifier?: string | null;
  issuer?: string | null;
  name?: string | null;
  serial_number?: string | null;
  signature?: string | null;
  type?: string | null;
  uploaded_on?: string | null;
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

export interface PipelinesStreamWire {
  created_at?: string | null;
  endpoint?: string | null;
  format?: PipelinesStreamFormatWire | null;
  http?: PipelinesStreamHttpWire | null;
  identifier?: string | null;
  modified_at?: string | null;
  name?: string | null;
  schema?: unknown | null;
  id?: string | null;
  version?: number | null;
  worker_binding?: PipelinesStreamWorkerBindingWire | null;
}

export interface PipelinesStreamFormatWire {
  compression?: string | null;
  decimal_encoding?: string | null;
  row_group_bytes?: number | null;
  timestamp_format?: string | null;
  type?: string | null;
  unstructured?: boolean | null;
}

export interface PipelinesStreamHttpWire {
  authentication?: boolean | null;
  enabled?: boolean | null;
}

export interface PipelinesStreamWorkerBindingWire {
  enabled?: boolean | null;
}

export interface PlainTextBindingWire {
  name: string;
  type: 'plain_text';
  text?: string | null;
}

export interface QueueWire {
  consumers?: readonly QueueConsumerWire[] | null;
  consumers_total_count?: number | null;
  created_on?: string | null;
  identifier?: string | null;
  jurisdiction?: string | null;
  modified_on?: string | null;
  queue_name?: string | null;
  producers?: readonly QueueProducerWire[] | null;
  producers_total_count?: number | null;
  queue_id?: string | null;
  settings?: QueueSettingsWire | null;
}

export interface QueueBindingWire {
  name: string;
  type: 'queue';
  queue_name?: string | null;
}

export interface QueueConsumerWire {
  consumer_id?: string | null;
  created_on?: string | null;
  dead_letter_queue?: string | null;
  script_name?: string | null;
  script?: string | null;
  service?: string | null;
  settings?: QueueConsumerSettingsWire | null;
  type?: string | null;
}

export interface QueueConsumerSettingsWire {
  batch_size?: number | null;
  max_concurrency?: number | null;
  max_retries?: number | null;
  max_wait_time_ms?: number | null;
  retry_delay?: number | null;
  visibility_timeout_ms?: number | null;
}

export interface QueueProducerWire {
  bucket_name?: string | null;
  script?: string | null;
  script_name?: string | null;
  service?: string | null;
  type?: string | null;
}

export interface QueueSettingsWire {
  delivery_delay?: number | null;
  delivery_paused?: boolean | null;
  message_retention_period?: number | null;
}

export interface R2BucketWire {
  creation_date?: string | null;
  identifier?: string | null;
  jurisdiction?: string | null;
  location?: string | null;
  name?: string | null;
  storage_class?: string | null;
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

export interface ScriptWire {
  compatibility_date?: string | null;
  compatibility_flags?: readonly string[] | null;
  created_on?: string | null;
  dispatch_namespace_name?: string | null;
  etag?: string | null;
  handlers?: readonly string[] | null;
  has_assets?: boolean | null;
  has_modules?: boolean | null;
  last_deployed_from?: string | null;
  limits?: ScriptLimitsWire | null;
  logpush?: boolean | null;
  migration_tag?: string | null;
  modified_on?: string | null;
  id?: string | null;
  observability?: ScriptObservabilityWire | null;
  placement?: ScriptPlacementWire | null;
  tag?: string | null;
  tags?: readonly string[] | null;
  tail_consumers?: readonly TailConsumerWire[] | null;
  usage_model?: string | null;
}

export interface ScriptLimitsWire {
  cpu_ms?: number | null;
  subrequests?: number | null;
}

export interface ScriptObservabilityWire {
  enabled?: boolean | null;
  head_sampling_rate?: number | null;
}

export interface ScriptPlacementWire {
  last_analyzed_at?: string | null;
  mode?: string | null;
  status?: string | null;
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

export interface SecretsStoreWire {
  created?: string | null;
  identifier?: string | null;
  modified?: string | null;
  name?: string | null;
  id?: string | null;
}

export interface SecretsStoreSecretWire {
  comment?: string | null;
  created?: string | null;
  identifier?: string | null;
  modified?: string | null;
  name?: string | null;
  scopes?: readonly string[] | null;
  id?: string | null;
  status?: string | null;
  store_id?: string | null;
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

export interface TailConsumerWire {
  environment?: string | null;
  namespace?: string | null;
  service?: string | null;
}

export interface TextBlobBindingWire {
  name: string;
  type: 'text_blob';
  part?: string | null;
}

export interface TunnelWire {
  conns_active_at?: string | null;
  config_src?: string | null;
  created_at?: string | null;
  identifier?: string | null;
  conns_inactive_at?: string | null;
  name?: string | null;
  status?: string | null;
  id?: string | null;
  tun_type?: string | null;
}

export interface VPCNetworkBindingWire {
  name: string;
  type: 'vpc_network';
  identity?: string | null;
  network_id?: string | null;
  tunnel_id?: string | null;
}

export interface VPCServiceWire {
  app_protocol?: string | null;
  created_at?: string | null;
  host?: VPCServiceHostWire | null;
  http_port?: number | null;
  https_port?: number | null;
  identifier?: string | null;
  updated_at?: string | null;
  name?: string | null;
  service_id?: string | null;
  tcp_port?: number | null;
  tls_settings?: VPCServiceTLSSettingsWire | null;
  type?: string | null;
}

export interface VPCServiceBindingWire {
  name: string;
  type: 'vpc_service';
  service_id?: string | null;
}

export interface VPCServiceHostWire {
  hostname?: string | null;
  ipv4?: string | null;
  ipv6?: string | null;
  network?: VPCServiceNetworkWire | null;
  resolver_network?: VPCServiceResolverNetworkWire | null;
}

export interface VPCServiceNetworkWire {
  tunnel_id?: string | null;
}

export interface VPCServiceResolverNetworkWire {
  resolver_ips?: readonly string[] | null;
  tunnel_id?: string | null;
}

export interface VPCServiceTLSSettingsWire {
  cert_verification_mode?: string | null;
}

export interface VectorizeBindingWire {
  name: string;
  type: 'vectorize';
  index_name?: string | null;
}

export interface VectorizeConfigWire {
  dimensions?: number | null;
  metric?: string | null;
  preset?: string | null;
}

export interface VectorizeIndexWire {
  config?: VectorizeConfigWire | null;
  created_on?: string | null;
  description?: string | null;
  identifier?: string | null;
  modified_on?: string | null;
  name?: string | null;
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

export interface WorkerWire {
  compatibility_date?: string | null;
  created_on?: string | null;
  etag?: string | null;
  handlers?: readonly string[] | null;
  identifier?: string | null;
  logpush?: boolean | null;
  modified_on?: string | null;
  name?: string | null;
  observability?: ScriptObservabilityWire | null;
  tags?: readonly string[] | null;
  usage_model?: string | null;
  worker_id?: string | null;
}

export interface WorkflowWire {
  class_name?: string | null;
  created_on?: string | null;
  identifier?: string | null;
  instances?: WorkflowInstancesWire | null;
  modified_on?: string | null;
  name?: string | null;
  schedules?: readonly WorkflowScheduleWire[] | null;
  script_deleted?: boolean | null;
  script_name?: string | null;
  triggered_on?: string | null;
  id?: string | null;
}

export interface WorkflowBindingWire {
  name: string;
  type: 'workflow';
  class_name?: string | null;
  script_name?: string | null;
  workflow_name?: string | null;
}

export interface WorkflowInstancesWire {
  complete?: number | null;
  errored?: number | null;
  paused?: number | null;
  queued?: number | null;
  running?: number | null;
  terminated?: number | null;
  waiting?: number | null;
  waitingForPause?: number | null;
  waiting_for_pause?: number | null;
}

export interface WorkflowScheduleWire {
  cron?: string | null;
  next_instance?: string | null;
}

/** The JSON of each type that has one, by the type's name. */
export interface Wires {
  AIBinding: AIBindingWire;
  AISearchBinding: AISearchBindingWire;
  AISearchInstance: AISearchInstanceWire;
  AISearchNamespace: AISearchNamespaceWire;
  AISearchNamespaceBinding: AISearchNamespaceBindingWire;
  AnalyticsEngineBinding: AnalyticsEngineBindingWire;
  ArtifactsBinding: ArtifactsBindingWire;
  AssetsBinding: AssetsBindingWire;
  BrowserBinding: BrowserBindingWire;
  D1Binding: D1BindingWire;
  D1Database: D1DatabaseWire;
  D1ReadReplication: D1ReadReplicationWire;
  DataBlobBinding: DataBlobBindingWire;
  DispatchNamespace: DispatchNamespaceWire;
  DispatchNamespaceBinding: DispatchNamespaceBindingWire;
  DispatchNamespaceOutbound: DispatchNamespaceOutboundWire;
  DispatchNamespaceOutboundParam: DispatchNamespaceOutboundParamWire;
  DispatchNamespaceOutboundWorker: DispatchNamespaceOutboundWorkerWire;
  DurableObjectNamespace: DurableObjectNamespaceWire;
  DurableObjectNamespaceBinding: DurableObjectNamespaceBindingWire;
  FlagshipApp: FlagshipAppWire;
  FlagshipBinding: FlagshipBindingWire;
  HyperdriveBinding: HyperdriveBindingWire;
  HyperdriveCaching: HyperdriveCachingWire;
  HyperdriveConfig: HyperdriveConfigWire;
  HyperdriveMTLS: HyperdriveMTLSWire;
  HyperdriveOrigin: HyperdriveOriginWire;
  ImagesBinding: ImagesBindingWire;
  InheritBinding: InheritBindingWire;
  JsonBinding: JsonBindingWire;
  K2Binding: K2BindingWire;
  KVNamespace: KVNamespaceWire;
  KVNamespaceBinding: KVNamespaceBindingWire;
  LegacyPipeline: LegacyPipelineWire;
  LegacyPipelineBatch: LegacyPipelineBatchWire;
  LegacyPipelineCompression: LegacyPipelineCompressionWire;
  LegacyPipelineDestination: LegacyPipelineDestinationWire;
  LegacyPipelinePath: LegacyPipelinePathWire;
  LegacyPipelineSource: LegacyPipelineSourceWire;
  MTLSCertificate: MTLSCertificateWire;
  MTLSCertificateBinding: MTLSCertificateBindingWire;
  MediaBinding: MediaBindingWire;
  MessagingBinding: MessagingBindingWire;
  PipelinesBinding: PipelinesBindingWire;
  PipelinesStream: PipelinesStreamWire;
  PipelinesStreamFormat: PipelinesStreamFormatWire;
  PipelinesStreamHttp: PipelinesStreamHttpWire;
  PipelinesStreamWorkerBinding: PipelinesStreamWorkerBindingWire;
  PlainTextBinding: PlainTextBindingWire;
  Queue: QueueWire;
  QueueBinding: QueueBindingWire;
  QueueConsumer: QueueConsumerWire;
  QueueConsumerSettings: QueueConsumerSettingsWire;
  QueueProducer: QueueProducerWire;
  QueueSettings: QueueSettingsWire;
  R2Bucket: R2BucketWire;
  R2BucketBinding: R2BucketBindingWire;
  RatelimitBinding: RatelimitBindingWire;
  RatelimitSimple: RatelimitSimpleWire;
  Script: ScriptWire;
  ScriptLimits: ScriptLimitsWire;
  ScriptObservability: ScriptObservabilityWire;
  ScriptPlacement: ScriptPlacementWire;
  SecretKeyBinding: SecretKeyBindingWire;
  SecretTextBinding: SecretTextBindingWire;
  SecretsStore: SecretsStoreWire;
  SecretsStoreSecret: SecretsStoreSecretWire;
  SecretsStoreSecretBinding: SecretsStoreSecretBindingWire;
  SendEmailBinding: SendEmailBindingWire;
  ServiceBinding: ServiceBindingWire;
  TailConsumer: TailConsumerWire;
  TextBlobBinding: TextBlobBindingWire;
  Tunnel: TunnelWire;
  VPCNetworkBinding: VPCNetworkBindingWire;
  VPCService: VPCServiceWire;
  VPCServiceBinding: VPCServiceBindingWire;
  VPCServiceHost: VPCServiceHostWire;
  VPCServiceNetwork: VPCServiceNetworkWire;
  VPCServiceResolverNetwork: VPCServiceResolverNetworkWire;
  VPCServiceTLSSettings: VPCServiceTLSSettingsWire;
  VectorizeBinding: VectorizeBindingWire;
  VectorizeConfig: VectorizeConfigWire;
  VectorizeIndex: VectorizeIndexWire;
  VersionMetadataBinding: VersionMetadataBindingWire;
  WasmModuleBinding: WasmModuleBindingWire;
  Worker: WorkerWire;
  Workflow: WorkflowWire;
  WorkflowBinding: WorkflowBindingWire;
  WorkflowInstances: WorkflowInstancesWire;
  WorkflowSchedule: WorkflowScheduleWire;
}

/** The types of resources. */
export type ResourceType = 'AISearchInstance' | 'AISearchNamespace' | 'D1Database' | 'DispatchNamespace' | 'DurableObjectNamespace' | 'FlagshipApp' | 'HyperdriveConfig' | 'KVNamespace' | 'LegacyPipeline' | 'MTLSCertificate' | 'PipelinesStream' | 'Queue' | 'R2Bucket' | 'SecretsStore' | 'SecretsStoreSecret' | 'Tunnel' | 'VPCService' | 'VectorizeIndex' | 'Worker' | 'Workflow';

/** The types of bindings that point at a resource, each with the type of that. */
export interface LinkedBindings {
  AISearchBinding: 'AISearchInstance';
  AISearchNamespaceBinding: 'AISearchNamespace';
  D1Binding: 'D1Database';
  DispatchNamespaceBinding: 'DispatchNamespace';
  DurableObjectNamespaceBinding: 'DurableObjectNamespace';
  FlagshipBinding: 'FlagshipApp';
  HyperdriveBinding: 'HyperdriveConfig';
  KVNamespaceBinding: 'KVNamespace';
  MTLSCertificateBinding: 'MTLSCertificate';
  PipelinesBinding: ResourceType;
  QueueBinding: 'Queue';
  R2BucketBinding: 'R2Bucket';
  SecretsStoreSecretBinding: 'SecretsStoreSecret';
  ServiceBinding: 'Worker';
  VPCNetworkBinding: 'Tunnel';
  VPCServiceBinding: 'VPCService';
  VectorizeBinding: 'VectorizeIndex';
  WorkflowBinding: 'Workflow';
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
