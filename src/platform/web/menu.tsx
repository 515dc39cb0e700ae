import { Menu } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { cloneElement, Fragment } from 'react'
import type { MenuLine, MenuProps } from './menu-button.tsx'
import { useStandIn } from './stand-in.ts'

/** What a menu offers, in its parts. */
export function OpenedMenu({ parts, width, children }: MenuProps) {
  const { button, opened, setOpened } = useStandIn()
  return (
    <Menu position='bottom-end' shadow='md' returnFocus {...(width && { width })} opened={opened} onChange={setOpened}>
      <Menu.Target>{cloneElement(children, { ref: button })}</Menu.Target>
      <Menu.Dropdown>
        {parts
          .filter(({ lines }) => lines.length > 0)
          .map(({ heading, lines }, index) => (
            <Fragment key={lines[0]!.label}>
              {index > 0 && <Menu.Divider />}
              {heading && <Menu.Label>{heading}</Menu.Label>}
              {lines.map(line => (
                <Line key={line.label} {...line} />
              ))}
            </Fragment>
          ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function Line({ label, icon: Icon, lang, current, href, run, ...rest }: MenuLine) {
  const shared = {
    lang,
    'aria-current': current,
    leftSection: Icon && <Icon size={18} aria-hidden />,
    rightSection: current && <IconCheck size={16} aria-hidden />,
    children: label,
  }
  if (run) return <Menu.Item {...shared} onClick={run} />
  const kept = 'download' in rest && rest.download
  return <Menu.Item {...shared} component='a' href={href!} {...(kept ? { download: true } : { target: '_blank' })} />
}
