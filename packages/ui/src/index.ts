export { Icon, type IconProps, type IconSize } from './icons/icon';
export type { IconName } from './icons/icon-shapes';
export { SPECIALTY_CODES, type Specialty } from './specialty';

export { Logo, type LogoProps } from './layout/logo';
export { Avatar, TopBar, UserBadge, type AvatarProps, type TopBarItem, type TopBarProps, type TopBarUser, type UserBadgeProps } from './layout/top-bar';
export { LanguageSwitch, type LanguageChoice, type LanguageSwitchProps } from './layout/language-switch';
export { FindButton, type FindButtonProps } from './layout/find-button';
export { Creed, PageFrame, SkipLink, type CreedProps, type PageFrameProps, type PageWidth, type SkipLinkProps } from './layout/page-frame';
export { Panel, Section, type HeadingLevel, type PanelProps, type SectionProps } from './layout/section';
export { EmptyState, type EmptyStateProps } from './layout/empty-state';

export { Kbd, type KbdProps } from './controls/kbd';
export { Button, ButtonLink, type ButtonLinkProps, type ButtonProps, type ButtonVariant } from './controls/button';
export { describedBy, FieldRow, type FieldLayout, type FieldRowProps, type FieldWords } from './controls/field-row';
export { TextArea, TextField, type TextAreaProps, type TextFieldProps } from './controls/text-field';
export { PasswordField, type PasswordFieldProps } from './controls/password-field';

export { Notice, type NoticeProps, type NoticeTone } from './content/notice';
export { NumberField, type NumberFieldProps } from './controls/number-field';
export { SelectField, type SelectFieldProps, type SelectOption } from './controls/select-field';
export { Segmented, type SegmentedOption, type SegmentedProps } from './controls/segmented';
export { SegmentedField, type SegmentedFieldProps } from './controls/segmented-field';
export { CheckChip, type CheckChipProps } from './controls/check-chip';
export { PresenceTag, UnknownMark, type PresenceTagProps, type UnknownMarkProps } from './controls/unknown-mark';

export { Tag, type TagProps } from './content/tag';
export { DefinitionList, type Definition, type DefinitionListProps } from './content/definition-list';
export { DataTable, type DataColumn, type DataRow, type DataTableProps } from './content/data-table';

export { riskClass, type RiskLevel } from './marks/risk';
export { StandingMark, StandingPill, STANDINGS, type Standing, type StandingMarkProps, type StandingPillProps } from './marks/standing';
export { OptionItem, ReasonLine, type OptionItemProps, type ReasonLineProps } from './marks/option-item';
export { LesionMark, type LesionMarkProps } from './marks/lesion-mark';
export { ScoreRange, type ScoreBand, type ScoreRangeProps } from './marks/score-range';
export { Verdict, type Agreement, type Outcome, type VerdictProps } from './marks/verdict';
export {
  Pips,
  SeatRow,
  SpecialtyCode,
  SpecialtyLegend,
  type PipsProps,
  type Seat,
  type SeatRowProps,
  type SpecialtyCodeProps,
  type SpecialtyLegendProps,
} from './marks/specialty-code';

export { Histogram, type HistogramProps, type HistogramWords } from './board/histogram';
export type { HistogramRating, HistogramSize, Rating } from './board/histogram-geometry';
export { RatingScale, type RatingScaleProps, type RatingStatus } from './board/rating-scale';
export type { RatingLayout } from './board/rating-keys';
export { CourseFigure, type CourseColumn, type CourseFigureProps, type CourseLandmark, type CourseLook, type CoursePoint, type CourseSeries } from './figures/course-figure';
export { positionOfDay } from './figures/course-geometry';
export { PartsBar, type Part, type PartLook, type PartsBarProps } from './figures/parts-bar';
export { CountList, type Counted } from './figures/count-list';
export { ProgressBanner, type ProgressBannerProps } from './board/progress-banner';
export { StepBar, type Step, type StepBarProps } from './board/step-bar';
export { NextKey, type NextKeyProps } from './board/next-key';
export { AgendaList, type AgendaItem, type AgendaListProps, type AgendaState } from './board/agenda-list';
export { LiveDot, StaleNotice, type LiveDotProps, type StaleNoticeProps } from './board/live';

export { placePoints, SITE_POINTS, SKELETON_SITES, VERTEBRA_HEIGHTS, type SkeletonPlace, type SkeletonSide, type SkeletonSite, type SkeletonView } from './drawings/sites';
export { Skeleton, type SkeletonLesion, type SkeletonProps, type SkeletonWords } from './drawings/skeleton';
export { LesionThumbnail, type LesionThumbnailProps, type ThumbnailLesion, type ThumbnailSize } from './drawings/lesion-thumbnail';
export { SpineColumn, type SpineBand, type SpineColumnProps, type SpineScore } from './drawings/spine-column';
export { SkeletonPicker, type SkeletonPickerProps } from './drawings/picker/skeleton-picker';
export { SiteCombobox, type SiteComboboxProps } from './drawings/picker/site-combobox';
export { matchChoices, type SiteChoice } from './drawings/picker/choices';
export { levelPlace, PICKABLE_PLACES, placeKey, SPINE_LEVELS, type PickedPlace } from './drawings/picker/places';
export { PICKER_REGIONS, type PickerRegion } from './drawings/picker/regions';
export type { PickerWords } from './drawings/picker/words';

export { ImageViewer, type ImageViewerProps } from './viewer/image-viewer';
export type { GrayFrame, ImageSource, Measurement, PixelSpacing, ViewerTool, ViewerWords } from './viewer/types';
