import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

/** The one accent: what can be acted on. */
const deep: MantineColorsTuple = [
  '#e8f4f3',
  '#d0e8e6',
  '#a3d2ce',
  '#78bfba',
  '#55b0aa',
  '#2f938e',
  '#1a7c79',
  '#0f6a68',
  '#0b5a5a',
  '#064747',
]

/** Ink by night: neutral, a little green, never pure black. */
const dark: MantineColorsTuple = [
  '#dfe4e4',
  '#b9c1c1',
  '#9da7a7',
  '#7d8888',
  '#4a5454',
  '#343c3c',
  '#262d2d',
  '#161b1b',
  '#121616',
  '#0d1010',
]

/** A list of choices scrolls by the browser's own bar: the list itself, which readers know as the box's. */
const lists = {
  defaultProps: { withScrollArea: false },
  styles: { options: { maxHeight: '13.5rem', overflowY: 'auto' } },
} as const
/** A form that comes isn't covered by the list of its first field: typing, a click and an arrow open it. */
const quietLists = { ...lists, defaultProps: { ...lists.defaultProps, openOnFocus: false } }

export const theme = createTheme({
  colors: { deep, dark },
  primaryColor: 'deep',
  primaryShade: { light: 8, dark: 7 },
  black: '#1a1f1f',
  fontFamily: "'Noto Sans', system-ui, sans-serif",
  fontFamilyMonospace: "'Noto Sans Mono', ui-monospace, monospace",
  defaultRadius: 'sm',
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '1rem', lg: '1.25rem', xl: '1.75rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.4', xl: '1.3' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.25' },
      h2: { fontSize: '1.25rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  respectReducedMotion: true,
  components: {
    // The empty element that would take the first focus is no menu item, and readers stumble over it.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Select: quietLists,
    TagsInput: quietLists,
    MultiSelect: lists,
    Tooltip: {
      defaultProps: {
        openDelay: 250,
        withinPortal: true,
        multiline: true,
        events: { hover: true, focus: true, touch: true },
      },
    },
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] } },
  },
})

/** Colours with a meaning; each passes AA on the paper and on the ink. */
export const variables: CSSVariablesResolver = () => ({
  variables: { '--rail-width': '14.5rem' },
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-dimmed': '#56605f',
    '--mantine-color-placeholder': '#69716f',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-anchor': '#0b5a5a',
    '--mantine-color-deep-light': '#e8f4f3',
    '--mantine-color-deep-light-hover': '#dcecea',
    '--paper': '#ffffff',
    '--paper-shade': '#f5f7f6',
    '--ink': '#1a1f1f',
    '--line': '#d9dedd',
    '--line-strong': '#7c8886',
    '--accent': '#0b5a5a',
    '--accent-shade': '#e8f4f3',
    '--done': '#1d6b3a',
    '--behind': '#8a5300',
    '--broken': '#b3261e',
    '--done-fill': '#3f8f5f',
    '--behind-fill': '#c98a1b',
    '--hatch': '#8c9896',
  },
  dark: {
    '--mantine-color-body': '#161b1b',
    '--mantine-color-dimmed': '#a4aeae',
    '--mantine-color-placeholder': '#929c9c',
    '--mantine-color-error': '#ff9b90',
    '--mantine-color-anchor': '#78bfba',
    '--mantine-color-deep-light': '#1b3534',
    '--mantine-color-deep-light-hover': '#234341',
    '--paper': '#161b1b',
    '--paper-shade': '#1f2626',
    '--ink': '#dfe4e4',
    '--line': '#343c3c',
    '--line-strong': '#7d8888',
    '--accent': '#78bfba',
    '--accent-shade': '#1b3534',
    '--done': '#7bc99a',
    '--behind': '#e6b25a',
    '--broken': '#ff9b90',
    '--done-fill': '#4f9d70',
    '--behind-fill': '#c98a1b',
    '--hatch': '#8b9796',
  },
})
