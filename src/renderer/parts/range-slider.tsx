import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components'
import './range-slider.css'

interface RangeSliderProps {
  readonly label: string
  /** Names of the two ends, for a screen reader. */
  readonly thumbs: readonly [string, string]
  /** From and to, in percent. */
  readonly value: readonly [number, number]
  readonly onChange: (value: readonly [number, number]) => void
}

const stepPercent = 5

/** A range of percents, with a thumb at either end. */
export function RangeSlider({ label, thumbs, value, onChange }: RangeSliderProps) {
  const [from, to] = value
  return (
    <Slider
      className="range-slider"
      value={[from, to]}
      minValue={0}
      maxValue={100}
      step={stepPercent}
      onChange={([low = 0, high = 100]) => onChange([low, high])}
    >
      <Label className="field__label">{label}</Label>
      <SliderOutput className="range-slider__value tabular">{`${from}–${to} %`}</SliderOutput>
      <SliderTrack className="range-slider__track">
        <div className="range-slider__fill" style={{ left: `${from}%`, width: `${to - from}%` }} />
        {thumbs.map((name, index) => (
          <SliderThumb key={name} index={index} aria-label={name} className="range-slider__thumb" />
        ))}
      </SliderTrack>
    </Slider>
  )
}
